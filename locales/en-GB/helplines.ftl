### One group of messages for each helpline. Numbers never stand here; the screen shows them.
### -name: how the name sounds or is known in the reader’s language. The Latin name always stands beside it.
### -purpose: one line, who it is for and what about. -private: what they keep private. -hours: when they answer.
### -spoken: how to say the number so that it is easy to remember, in words.

helpline-emergency-999-name = Emergency services
helpline-emergency-999-purpose = Police, ambulance or fire, when there is danger now
helpline-emergency-999-private = Not private. The police must act to keep people safe.
helpline-emergency-999-hours = Day and night, every day.
helpline-emergency-999-spoken = nine nine nine

helpline-childline-name = Childline
# The line is for anyone who is not yet 19.
helpline-childline-purpose = Under 19? Talk about anything, big or small
# "If you ask them to": if the caller wants somebody to be told.
helpline-childline-private = Mostly private. They may tell someone if a life is in danger, or if another child is being hurt. They may also tell if the person causing harm works with children, or if you ask them to. They try to talk to you first.
helpline-childline-hours = Day or night. We are checking the exact hours.
# English callers say "oh" for zero. The number is said in two parts.
helpline-childline-spoken = oh eight hundred, eleven eleven

# A brand name made of "safe" and "call". "Up to 25" includes 25.
helpline-safecall-missing-people-name = SafeCall
helpline-safecall-missing-people-purpose = Up to 25. Run away, unsafe or being used by others
helpline-safecall-missing-people-private = Confidential. They aim to ask you before they pass anything on, unless a life is at risk.
helpline-safecall-missing-people-hours = Every day. We are checking the times.
helpline-safecall-missing-people-spoken = one one six, triple oh

helpline-nspcc-helpline-name = NSPCC Helpline
helpline-nspcc-helpline-purpose = For any adult worried about a child, even if unsure
helpline-nspcc-helpline-private = You can ask not to be named. They must pass on what you say if a child may be at risk.
helpline-nspcc-helpline-hours = Phone hours vary. Email and online form at any time.
helpline-nspcc-helpline-spoken = oh eight oh eight, eight hundred, five thousand

# A brand name. Readers send a text message, they do not shout.
helpline-shout-name = Shout
helpline-shout-purpose = Text a trained volunteer when it is hard to cope
helpline-shout-private = Confidential. They call the emergency services if a life is at risk. Texts are free and off the bill on the main UK networks.
helpline-shout-hours = Day and night, every day.
helpline-shout-spoken = eight five two, five eight

# A Welsh brand name, said like English "mike".
helpline-meic-name = Meic
helpline-meic-purpose = Wales, up to 25. Advice, and someone to speak up for you
helpline-meic-private = Confidential. You do not have to say who you are.
helpline-meic-hours = From 8 in the morning to midnight, every day. We are checking these hours.
helpline-meic-spoken = oh eight oh, double eight oh, two three four five six

# A name for the police number that is not for emergencies.
helpline-police-101-name = Police, when it is not an emergency
helpline-police-101-purpose = Report a worry or ask, when there is no danger now
helpline-police-101-private = Not private. The police record what you tell them. You can ask what happens next.
helpline-police-101-hours = Day and night, every day.
helpline-police-101-spoken = one oh one

# BSL is British Sign Language. A sign language interpreter makes the call.
helpline-emergency-999-bsl-name = BSL emergency video relay
helpline-emergency-999-bsl-purpose = In BSL, by app or web page, on your own phone
helpline-emergency-999-bsl-private = Not private. It goes to the emergency services.
helpline-emergency-999-bsl-hours = Day and night, every day.

helpline-emergency-sms-name = Text the emergency services
helpline-emergency-sms-purpose = Text if you cannot speak or hear. Register first
helpline-emergency-sms-private = Not private. It goes to the emergency services.
# “register” and “YES” are the words to send; keep them in English.
helpline-emergency-sms-how =
    1. Before you need it, register the phone. Text the word “register” to { $emergency-sms }, then “YES” to the reply.
    2. In an emergency, text { $emergency-sms } and wait for an answer.
    3. If none comes in about 3 minutes, text again.
helpline-emergency-sms-hours = Day and night, every day.

# The name of a service run by Childline and the Internet Watch Foundation.
helpline-report-remove-name = Report Remove
helpline-report-remove-purpose = Under 18? Ask to have your nude picture taken down
helpline-report-remove-private = Confidential. No adult has to be involved. { $name-childline } tells you the outcome. Search for { $name-report-remove } on its website.
helpline-report-remove-hours = Online at any time.

# CEOP is a part of the National Crime Agency.
helpline-ceop-safety-centre-name = CEOP Safety Centre
helpline-ceop-safety-centre-purpose = Report online grooming or sexual abuse to the police
helpline-ceop-safety-centre-private = Not anonymous. CEOP is part of the police, and has to act to keep children safe.
helpline-ceop-safety-centre-hours = Online at any time. In danger now: { $emergency-999 }.

helpline-missing-people-name = Missing People
helpline-missing-people-purpose = When someone is missing, and for those who are missing
helpline-missing-people-private = Confidential. They tell the police only if you agree, unless a life is at risk.
helpline-missing-people-hours = Every day, 9am to 11pm. We are checking these hours.
helpline-missing-people-spoken = one one six, triple oh

helpline-ivison-trust-name = Ivison Trust
helpline-ivison-trust-purpose = Parents whose child is exploited outside the family
helpline-ivison-trust-private = Independent of the police and social services. There are limits where a child has to be kept safe.
helpline-ivison-trust-hours = Hours not known yet. Their website may say.

helpline-children-1st-parentline-name = Children First support line
helpline-children-1st-parentline-purpose = Families in Scotland with any worry about a child
helpline-children-1st-parentline-private = Confidential, unless a child is at risk.
helpline-children-1st-parentline-hours = Weekdays 9am to 9pm, weekends 9am to 12 noon.

helpline-nspcc-report-abuse-in-education-name = Report Abuse in Education
helpline-nspcc-report-abuse-in-education-purpose = Abuse at school, college or nursery, now or long ago
helpline-nspcc-report-abuse-in-education-private = You can stay unnamed. They pass it on if a child is at risk.
helpline-nspcc-report-abuse-in-education-hours = Phone hours vary. We are checking that it is still open.

# A service of the Children’s Commissioner for England.
helpline-help-at-hand-name = Help at Hand
helpline-help-at-hand-purpose = In care, with a social worker, or living away from home
helpline-help-at-hand-private = Free and confidential. There are limits where a child has to be kept safe.
helpline-help-at-hand-hours = Monday to Friday, 9am to 5pm. We are checking.

helpline-stop-it-now-name = Stop It Now
helpline-stop-it-now-purpose = For adults worried about a child and sexual abuse
helpline-stop-it-now-private = You need not give your name. If what you say shows that a child is at risk, or a crime, they have to pass it on.
helpline-stop-it-now-hours = Weekdays, to 9pm from Monday to Thursday. We are checking.

helpline-modern-slavery-helpline-name = Modern Slavery and Exploitation Helpline
helpline-modern-slavery-helpline-purpose = Ask about or report trafficking and exploitation
helpline-modern-slavery-helpline-private = You can stay unnamed. They have to act if a child or a life is at risk.
helpline-modern-slavery-helpline-hours = Every day of the year. We are checking the times.

helpline-samaritans-name = Samaritans
helpline-samaritans-purpose = Someone to listen, whatever you are going through
helpline-samaritans-private = Confidential, with limits for under-18s and where someone may be harmed. They explain them.
helpline-samaritans-hours = Day and night, every day.
helpline-samaritans-spoken = one one six, one two three

# The brand holds a number, so it stands in the content file.
helpline-papyrus-hopeline247-name = { $name-papyrus-hopeline247 }
helpline-papyrus-hopeline247-purpose = Under 35 with thoughts of suicide, or worried for someone
helpline-papyrus-hopeline247-private = Confidential, unless a life is at risk.
helpline-papyrus-hopeline247-hours = Day and night, as last read. We are checking the nights.

helpline-nhs-111-mental-health-name = NHS mental health line
helpline-nhs-111-mental-health-purpose = Urgent mental health help. Choose option 2
helpline-nhs-111-mental-health-private = The NHS keeps it private. They may share to keep someone safe.
helpline-nhs-111-mental-health-how = Call { $nhs-111-mental-health }. Then choose option 2, for mental health.
helpline-nhs-111-mental-health-hours = Day and night, as last read. We are checking.
helpline-nhs-111-mental-health-spoken = one one one

helpline-crimestoppers-name = Crimestoppers
helpline-crimestoppers-purpose = Say what you know about a crime, without your name
helpline-crimestoppers-private = Anonymous. They say that they do not see your number or trace the call. It is not for emergencies, and not for getting support.
helpline-crimestoppers-hours = Day and night, as last read. We are checking.

helpline-fearless-name = Fearless
helpline-fearless-purpose = About 11 to 16. Say what you know about crime, unnamed
helpline-fearless-private = Anonymous, by online form. It is not a help service. To talk to someone, there is { $name-childline }.
helpline-fearless-hours = Online at any time.

helpline-rape-crisis-ew-name = Rape and Sexual Abuse Support Line
helpline-rape-crisis-ew-purpose = 16 and over. Hurt by sexual violence at any time in life
helpline-rape-crisis-ew-private = In confidence, except in rare cases of serious risk. Under 16? { $name-childline } is there for you.
helpline-rape-crisis-ew-hours = Day and night, every day.

helpline-rape-crisis-scotland-name = Rape Crisis Scotland
helpline-rape-crisis-scotland-purpose = 13 and over. Anyone affected by sexual violence
helpline-rape-crisis-scotland-private = Free and confidential. They cannot see your number.
helpline-rape-crisis-scotland-hours = Evenings until midnight, every day. We are checking.

helpline-scotland-sexual-assault-self-referral-name = Sexual assault self-referral, Scotland
helpline-scotland-sexual-assault-self-referral-purpose = 16 and over. Care after a recent sexual assault
helpline-scotland-sexual-assault-self-referral-private = A confidential health service. You do not have to tell the police first. It is not a line for support or counselling. Under 16: NHS inform, the police or social work can help.
helpline-scotland-sexual-assault-self-referral-hours = Day and night, every day.

helpline-dsa-helpline-ni-name = Domestic and Sexual Abuse Helpline
helpline-dsa-helpline-ni-purpose = Anyone hurt by domestic or sexual abuse, of any age
helpline-dsa-helpline-ni-private = Free and confidential. Open to all ages and genders.
helpline-dsa-helpline-ni-hours = Day and night, every day.

# A service of the Welsh Government; the name means to live without fear.
helpline-live-fear-free-name = Live Fear Free
helpline-live-fear-free-purpose = Sexual violence, domestic abuse, violence against women
helpline-live-fear-free-private = Confidential.
helpline-live-fear-free-hours = Day and night, every day.

helpline-sdafmh-scotland-name = Domestic Abuse and Forced Marriage Helpline, Scotland
helpline-sdafmh-scotland-purpose = Domestic abuse or forced marriage in Scotland
helpline-sdafmh-scotland-private = Private. They share it only if a life is in danger, or if a child or vulnerable adult is at serious risk.
helpline-sdafmh-scotland-hours = Day and night, every day.

helpline-survivors-trust-name = The Survivors Trust
helpline-survivors-trust-purpose = Anyone affected by rape or sexual abuse, and families
helpline-survivors-trust-private = Confidential.
helpline-survivors-trust-hours = Hours not known yet.

helpline-victim-support-ew-name = Victim Support
helpline-victim-support-ew-purpose = Anyone affected by crime, whether or not the police know
helpline-victim-support-ew-private = Confidential, and independent of the police.
helpline-victim-support-ew-hours = Day and night, every day.

helpline-victim-support-scotland-name = Victim Support Scotland
helpline-victim-support-scotland-purpose = Anyone affected by crime in Scotland
helpline-victim-support-scotland-private = Confidential.
helpline-victim-support-scotland-hours = Hours not known yet.

helpline-lifeline-ni-name = Lifeline
helpline-lifeline-ni-purpose = Anyone in distress or despair in Northern Ireland
helpline-lifeline-ni-private = Confidential, unless a life is at risk.
helpline-lifeline-ni-hours = Day and night, every day.

helpline-national-domestic-abuse-helpline-name = National Domestic Abuse Helpline
helpline-national-domestic-abuse-helpline-purpose = Women and children hurt by domestic abuse in England
helpline-national-domestic-abuse-helpline-private = Free and confidential.
helpline-national-domestic-abuse-helpline-hours = Day and night, every day.

helpline-mens-advice-line-name = Men’s Advice Line
helpline-mens-advice-line-purpose = Men hurt by domestic abuse, and those who support them
helpline-mens-advice-line-private = Confidential.
helpline-mens-advice-line-hours = Hours not known yet.

helpline-karma-nirvana-name = Karma Nirvana
helpline-karma-nirvana-purpose = So-called honour-based abuse and forced marriage
helpline-karma-nirvana-private = Confidential.
helpline-karma-nirvana-hours = Weekdays in the daytime. We are checking.

helpline-forced-marriage-unit-name = Forced Marriage Unit
helpline-forced-marriage-unit-purpose = You or someone else may be forced to marry
helpline-forced-marriage-unit-private = Confidential. They may act to protect a child. When they are closed and there is danger, call { $emergency-999 }.
helpline-forced-marriage-unit-hours = Monday to Friday, 9am to 5pm. We are checking.

helpline-galop-name = Galop
helpline-galop-purpose = LGBT+ people who have faced abuse or violence
helpline-galop-private = Confidential. Run by LGBT+ people.
helpline-galop-hours = Weekdays from 10am, to 4.30pm on Fridays. We are checking.

helpline-switchboard-lgbt-name = Switchboard
helpline-switchboard-lgbt-purpose = A listening service run by LGBTQIA+ volunteers
helpline-switchboard-lgbt-private = Confidential.
helpline-switchboard-lgbt-hours = 10am to 10pm, every day. We are checking.

helpline-napac-name = NAPAC support line
helpline-napac-purpose = 18 and over. Adults who were abused as children
helpline-napac-private = Confidential.
helpline-napac-hours = Weekdays. We are checking the times.

helpline-salvation-army-referral-name = Salvation Army modern slavery line
helpline-salvation-army-referral-purpose = 18 and over. Support for victims of modern slavery
helpline-salvation-army-referral-private = Confidential. Adults have to agree before they are referred. Children go to children’s services instead.
helpline-salvation-army-referral-hours = Day and night, every day.

helpline-resws-ni-name = Regional Emergency Social Work Service
helpline-resws-ni-purpose = Urgent social work help when offices are closed
helpline-resws-ni-private = Social workers may share what you say to protect a child.
helpline-resws-ni-hours = Weekdays 5pm to 9am. All day weekends and bank holidays.

helpline-emergency-silent-solution-name = Silent emergency call
helpline-emergency-silent-solution-purpose = On a mobile, when it is not safe to speak: press 55
helpline-emergency-silent-solution-private = It goes to the police.
helpline-emergency-silent-solution-how =
    1. Call { $emergency-999 } on a mobile and stay on the line.
    2. Cough or tap the phone if you can.
    3. When you are asked, press 55. Pressing it does not by itself say where you are.
helpline-emergency-silent-solution-hours = Day and night, every day.

helpline-gateway-northern-name = Northern Trust Gateway team
helpline-gateway-northern-purpose = Social workers, Northern Trust: a worry about a child
helpline-gateway-northern-private = Social workers may share what you say to protect a child.
helpline-gateway-northern-hours = Monday to Friday, 9am to 5pm. We are checking.

helpline-gateway-belfast-name = Belfast Trust Gateway team
helpline-gateway-belfast-purpose = Social workers, Belfast Trust: a worry about a child
helpline-gateway-belfast-private = Social workers may share what you say to protect a child.
helpline-gateway-belfast-hours = Hours not known yet. Offices closed: { $resws-ni }.

helpline-gateway-south-eastern-name = South Eastern Trust Gateway team
helpline-gateway-south-eastern-purpose = Social workers, South Eastern Trust: a worry about a child
helpline-gateway-south-eastern-private = Social workers may share what you say to protect a child.
helpline-gateway-south-eastern-hours = Hours not known yet. Offices closed: { $resws-ni }.

helpline-gateway-southern-name = Southern Trust Gateway team
helpline-gateway-southern-purpose = Social workers, Southern Trust: a worry about a child
helpline-gateway-southern-private = Social workers may share what you say to protect a child.
helpline-gateway-southern-hours = Hours not known yet. Offices closed: { $resws-ni }.

helpline-gateway-western-name = Western Trust Gateway team
helpline-gateway-western-purpose = Social workers, Western Trust: a worry about a child
helpline-gateway-western-private = Social workers may share what you say to protect a child.
helpline-gateway-western-hours = Hours not known yet. Offices closed: { $resws-ni }.

helpline-nspcc-whistleblowing-name = NSPCC Whistleblowing Advice Line
helpline-nspcc-whistleblowing-purpose = Staff: a worry about a child is handled badly
helpline-nspcc-whistleblowing-private = You can stay unnamed.
helpline-nspcc-whistleblowing-hours = Weekdays, as last read. We are checking the times.

helpline-barnardos-ictg-name = Independent Child Trafficking Guardianship
helpline-barnardos-ictg-purpose = Staff: a guardian for a child who may be trafficked
helpline-barnardos-ictg-private = A line for professionals who refer a child.
helpline-barnardos-ictg-hours = Day and night, as last read. We are checking.

helpline-nrm-first-responder-form-name = National Referral Mechanism form
helpline-nrm-first-responder-form-purpose = First responders: how to send a referral
helpline-nrm-first-responder-form-private = Only first responders can use the form. A child does not have to agree to a referral. For everyone else there is the { $name-modern-slavery-helpline }.
helpline-nrm-first-responder-form-hours = The form is online. Phone hours not known yet.

helpline-iwf-report-name = Internet Watch Foundation
helpline-iwf-report-purpose = Report sexual images of children found online
helpline-iwf-report-private = You can stay unnamed. Never save, copy or forward the image.
helpline-iwf-report-hours = Online at any time.

helpline-report-harmful-content-name = Report Harmful Content
helpline-report-harmful-content-purpose = 13 and over. Harmful posts a platform will not take down
helpline-report-harmful-content-private = A web form. How private it is we do not know.
helpline-report-harmful-content-hours = Online at any time.

helpline-professionals-online-safety-helpline-name = Professionals Online Safety Helpline
helpline-professionals-online-safety-helpline-purpose = Online safety advice for people who work with children
helpline-professionals-online-safety-helpline-private = Confidential advice for professionals.
helpline-professionals-online-safety-helpline-hours = Hours not known yet.

# The service’s own name holds a word that this guide never uses of children; it stands in the content file.
helpline-revenge-porn-helpline-name = SWGfL line for adults whose pictures were shared
helpline-revenge-porn-helpline-purpose = 18 and over. Under 18: see Report Remove
helpline-revenge-porn-helpline-private = Confidential.
helpline-revenge-porn-helpline-hours = Weekdays, 10am to 4pm, from lists. We are checking.

helpline-the-mix-name = The Mix
helpline-the-mix-purpose = Under 25. Information, chat and community
helpline-the-mix-private = Confidential.
helpline-the-mix-hours = Online at any time.

helpline-kooth-name = Kooth
helpline-kooth-purpose = About 10 to 25. Free online support in some areas
helpline-kooth-private = You can sign up without your name. They act on serious risk.
helpline-kooth-hours = The site is always open. Counsellors at set times.

helpline-frank-name = FRANK
helpline-frank-purpose = Facts about drugs, for you or someone you worry about
helpline-frank-private = Confidential.
helpline-frank-hours = Day and night, from public lists. We are checking.

helpline-coram-voice-always-heard-name = Always Heard
helpline-coram-voice-always-heard-purpose = In care or a care leaver, and nobody is listening
helpline-coram-voice-always-heard-private = Confidential. There are limits where a child has to be kept safe.
helpline-coram-voice-always-heard-hours = Weekdays, as last read. We are checking the times.

helpline-nyas-name = NYAS advocacy helpline
helpline-nyas-purpose = Someone to speak up for children in care
helpline-nyas-private = Confidential. There are limits where a child has to be kept safe.
helpline-nyas-hours = Hours not known yet.

helpline-parentline-ni-name = Parentline NI
helpline-parentline-ni-purpose = Parents and carers in Northern Ireland
helpline-parentline-ni-private = Confidential, unless a child is at risk.
helpline-parentline-ni-hours = Monday to Saturday, from lists. We are checking.

helpline-family-lives-name = Family Lives
helpline-family-lives-purpose = Parents who want someone to listen and advise
helpline-family-lives-private = Confidential.
helpline-family-lives-hours = Weekdays 9am to 9pm, some weekends. We are checking.

helpline-youngminds-parents-name = YoungMinds Parents Helpline
helpline-youngminds-parents-purpose = Parents worried about the mental health of someone to 25
helpline-youngminds-parents-private = Confidential.
helpline-youngminds-parents-hours = Weekdays in the daytime. We are checking the times.

helpline-sarc-finder-name = Find a sexual assault referral centre
helpline-sarc-finder-purpose = Care after sexual assault, any age, police or not
helpline-sarc-finder-private = Confidential. There are limits for under-18s, to keep them safe.
helpline-sarc-finder-hours = Online at any time.

helpline-muslim-womens-network-name = Muslim Women’s Network Helpline
helpline-muslim-womens-network-purpose = Women and girls. Help that knows faith and culture
helpline-muslim-womens-network-private = Confidential. They do not judge.
helpline-muslim-womens-network-hours = Weekdays 10am to 4pm, from lists. We are checking.

helpline-opoka-name = Opoka
helpline-opoka-purpose = Polish women and children facing abuse, in Polish
helpline-opoka-private = Confidential.
helpline-opoka-hours = Hours not known yet.

helpline-mencap-learning-disability-name = Learning Disability Helpline
helpline-mencap-learning-disability-purpose = People with a learning disability and their families
helpline-mencap-learning-disability-private = Confidential.
helpline-mencap-learning-disability-hours = Hours not known yet.

helpline-victim-support-ni-name = Victim Support NI
helpline-victim-support-ni-purpose = Anyone affected by crime in Northern Ireland
helpline-victim-support-ni-private = Confidential.
helpline-victim-support-ni-hours = Hours not known yet.

helpline-tara-scotland-name = TARA
helpline-tara-scotland-purpose = Women, 18 and over, trafficked for sexual exploitation
helpline-tara-scotland-private = For adult women. How private it is we do not know.
helpline-tara-scotland-hours = Day and night, every day.

helpline-migrant-help-scotland-name = Migrant Help, Scotland
helpline-migrant-help-scotland-purpose = 18 and over. Trafficked into any exploitation
helpline-migrant-help-scotland-private = For adults. How private it is we do not know.
helpline-migrant-help-scotland-hours = Hours not known yet. A second number is for urgent calls.

helpline-migrant-help-ni-name = Migrant Help, Northern Ireland
helpline-migrant-help-ni-purpose = 18 and over. Mainly men trafficked for labour
helpline-migrant-help-ni-private = For adults. How private it is we do not know.
helpline-migrant-help-ni-hours = Hours not known yet.

helpline-belfast-lisburn-womens-aid-name = Belfast and Lisburn Women’s Aid
helpline-belfast-lisburn-womens-aid-purpose = Women, 18+, trafficked for sexual exploitation or servitude
helpline-belfast-lisburn-womens-aid-private = For adult women. How private it is we do not know.
helpline-belfast-lisburn-womens-aid-hours = Hours not known yet.

helpline-migrant-help-asylum-name = Migrant Help asylum helpline
helpline-migrant-help-asylum-purpose = Help with asylum claims and asylum housing
helpline-migrant-help-asylum-private = Confidential.
helpline-migrant-help-asylum-hours = Day and night, from public lists. We are checking.

helpline-civil-legal-advice-name = Civil Legal Advice
helpline-civil-legal-advice-purpose = Legal advice paid by legal aid, if you qualify
helpline-civil-legal-advice-private = Confidential. They can call you back.
helpline-civil-legal-advice-hours = Hours not known yet.

helpline-rights-of-women-family-name = Rights of Women, family law line
helpline-rights-of-women-family-purpose = Women, 18 and over, hurt by violence: family law
helpline-rights-of-women-family-private = Confidential.
helpline-rights-of-women-family-hours = A few hours a week. Hours not known yet.

helpline-reunite-name = Reunite International
helpline-reunite-purpose = A child may be, or has been, taken abroad
helpline-reunite-private = Confidential.
helpline-reunite-hours = Hours not known yet.

helpline-child-law-advice-name = Child Law Advice
helpline-child-law-advice-purpose = Plain facts on child, family and school law in England
helpline-child-law-advice-private = An information service. How private it is we do not know.
helpline-child-law-advice-hours = Online at any time.

helpline-breathing-space-name = Breathing Space
helpline-breathing-space-purpose = 16 and over. Low mood and anxiety, in Scotland
helpline-breathing-space-private = Confidential.
helpline-breathing-space-hours = Evenings, nights and weekends. We are checking.

helpline-call-wales-name = C.A.L.L. mental health helpline
helpline-call-wales-purpose = Listening and facts on mental health in Wales
helpline-call-wales-private = Confidential.
helpline-call-wales-hours = Day and night, from public lists. We are checking.

helpline-gamcare-name = National Gambling Helpline
helpline-gamcare-purpose = Gambling, and debt used to control someone
helpline-gamcare-private = Confidential.
helpline-gamcare-hours = Day and night, from one list. We are checking.

helpline-nwg-network-name = NWG Network
helpline-nwg-network-purpose = A network for professionals. Not a helpline
helpline-nwg-network-private = Not for emergencies, and not for telling about abuse. Phone and e-mail stand only in an older booklet and have not been checked.
helpline-nwg-network-hours = Hours not known yet.
