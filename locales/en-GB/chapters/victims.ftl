### Chapter "Supporting victims". It is read by workers, and children may read it as well.
### "Victim" is the word of the law and the police. It says who was harmed. It never says what a person is.
### Never let a translation promise a charge, a verdict, money or silence, and never let it blame the child.
### Years and Act titles are left out on purpose: the screen adds them.

## In short

victims-in-short-heading = In short
victims-lead = A child who has been sexually exploited is a victim of a crime. What they received and how they behaved change nothing about that.
victims-needs = They need safety, people who stay, and real choices. They also have rights, with or without a court case.
victims-honest = Nobody can promise what the police or a court will do. Say truthfully what is not known yet.

## Being with the child

victims-with-the-child-heading = Being with the child
victims-trauma = Trauma-informed means that we know what harm does, and take care not to hurt the child again. It rests on safety, trust, choice, working together, strength and respect for culture.
# The lines complete the headings. They stand in pairs only loosely.
victims-care-do-heading = What helps
victims-care-dont-heading = What hurts
victims-care-do-same = the same worker each time
victims-care-do-needs = food, warmth, rest and a safe journey first
victims-care-do-explain = saying what comes next, and when
victims-care-do-choices = small choices: where to sit, who is there
victims-care-do-stay = coming back after a missed meeting
victims-care-do-words = the child’s own words
victims-care-dont-again = making the child tell it again and again
victims-care-dont-why = asking “why did you”
victims-care-dont-promise = promising to keep it secret
victims-care-dont-blame = words that put it on the child
victims-care-dont-vanish = going quiet after a referral
victims-care-dont-rush = pushing for an answer today
victims-first-account-heading = When a child tells you
victims-first-account-listen = Listen. Let them use their own words.
victims-first-account-believe = Say “I believe you”, or “I am taking this seriously”. Say that it is not their fault.
victims-first-account-open = Ask only what you need to keep them safe. Ask it openly.
victims-first-account-write = Write down their words, with day and time.
victims-first-account-messages = Keep messages. Never look at, copy or send on a sexual picture of a child.
victims-first-account-tell = Tell your safeguarding lead the same day.
# Staff only.
victims-place = Change what is dangerous, and not only where the child lives. A move far away can cut a child off from help.
# Staff only.
victims-plan-heading = A plan made with the child
victims-plan-safety = safety, at home, outside and online
victims-plan-health = health, mind and body
victims-plan-school = a place kept at school or college
victims-plan-family = help for parents or carers
victims-plan-adviser = an independent adviser
victims-plan-adult = a planned move to adult services at 18
# Staff only.
victims-workers = Ask for supervision. Hearing these things is heavy, and getting support is part of the work.

## Help and healing

victims-help-heading = Help and healing
victims-no-police = A child can get care and support whether or not there is a police case.
victims-help-ew-heading = In England and Wales
victims-help-ew-isva = An independent adviser, called ISVA or ChISVA, stands by the child before, during and after a case. It is free, and needs no report to the police. They are not therapists, and not the police.
victims-help-ew-sarc = A sexual assault referral centre, or SARC, gives medical care. Who can come without a referral differs by area. Ask first.
victims-help-wales = Live Fear Free helps anyone in Wales who is affected by sexual violence, and those who work with them.
# Bairns’ Hoose is a Scottish name: "children’s house". The numbers are filled in by the screen.
victims-help-s-heading = In Scotland
victims-help-s-sarcs = From 16, a person can ask for care after a recent assault, without the police. The number is { $scotland-sexual-assault-self-referral }. It is not a support line.
victims-help-s-under = Under 16, go through NHS inform, the police or social work.
victims-help-s-hoose = Some areas have a Bairns’ Hoose, a place made for children.
victims-help-s-rape-crisis = Rape Crisis Scotland supports people from 13: { $rape-crisis-scotland }.
victims-help-ni-heading = In Northern Ireland
victims-help-ni-rowan = The Rowan is the sexual assault referral centre. It is open day and night, for all ages. A person can go there without a referral.
victims-help-ni-young-witness = The NSPCC Young Witness Service supports prosecution witnesses under 18 in every court. The police or the prosecution service can ask for it.
victims-help-ni-line = The Domestic and Sexual Abuse Helpline is open to all ages: { $dsa-helpline-ni }.
victims-therapy-ew = Therapy must not wait for a court. Prosecutors say that it must not be held back for any reason to do with a case.
victims-therapy-sni = Do not assume that therapy has to wait for a court. Ask the child’s worker and the prosecutor how the two fit together.
# Staff only.
victims-notes-ew = Police and prosecutors may ask for notes of therapy, but not as a routine. It must be a “reasonable line of inquiry” in the case.

## Rights of victims

victims-rights-heading = Rights of victims
victims-code-ew-heading = The Victims’ Code
victims-code-ew-text = The Code gives 12 rights. A victim can expect to be understood, kept informed, referred to support and told the outcome. Under-18s and victims of sexual offences or modern slavery get enhanced rights, such as quicker updates.
victims-code-ew-use-heading = Rights that are often missed
victims-code-ew-use-understood = to understand, and to be understood
victims-code-ew-use-statement = to say in a statement what the crime did to them
victims-code-ew-use-expenses = to get expenses paid and belongings back
victims-code-ew-use-review = to ask for a review if nobody is charged
victims-code-ew-use-complain = to complain if a right is not met
victims-code-s = Scotland has its own Victims’ Code. A child witness can get news of the case from Victim Information and Advice, at the prosecution service.
victims-code-ni = Northern Ireland has a Victim Charter. Ask the police or the Public Prosecution Service for it.
victims-anonymity-ew-heading = A name stays private for life
victims-anonymity-ew-text = Nobody may publish anything that is likely to identify a victim of a sexual offence or of trafficking. This starts from the first report, and includes social media. From 16 a person can agree in writing to be named, with no pressure.
victims-anonymity-s = In Scotland the name of a victim is kept out of the news by practice. A new Act makes this a rule for life. It is pending: we have not seen that part start.
victims-anonymity-ni-heading = A name stays private
victims-anonymity-ni-text = The law keeps secret who the victim of a sexual offence is. A newer Act made that protection wider. It also keeps the public out of trials for serious sexual offences.
victims-no-photos = Never put a photo, a name or a telling detail on a board, a poster or a message group.
# Staff only.
victims-code-new = A new Code for England and Wales has been consulted on. It is pending: the present Code applies until it is replaced. Agencies now have a duty to follow the present Code unless there is good reason not to.
# Staff only.
victims-pending-s-heading = Passed, and starting in parts
victims-pending-s-text = The Act creates a Victims’ Commissioner and a Sexual Offences Court. It adds a duty to work in a trauma-informed way. Check each part before you rely on it.
# Staff only.
victims-parental-heading = Parents who have been convicted
victims-parental-text = Courts are to limit the parental responsibility of some people. These are people convicted of certain sexual offences against children. Many parts are pending and wait for regulations. Check before you rely on it.

## Police and court

victims-court-heading = Police and court
victims-court-lead = A child can have help to give evidence. Ask early. The child’s own wish counts.
# An intermediary helps a witness and the court to understand each other.
victims-special-ew-heading = Special measures
victims-special-ew-text = Every witness who is under 18 at the hearing can have them. So can victims of sexual offences and of modern slavery, unless they say no. They can include a screen, a video link or a recorded interview. Questions can be recorded before the trial. An intermediary can help with words.
victims-special-s-heading = Special measures
victims-special-s-text = A child witness can have help to give evidence. A later Act adds a rule on recording a child’s evidence before the trial.
victims-special-ni-heading = Special measures
victims-special-ni-text = A child witness can have help to give evidence. The Criminal Evidence (Northern Ireland) Order says so. Ask the police or the Public Prosecution Service what is possible.
victims-ready-heading = Before a hearing
victims-ready-visit = Ask for a visit to the court first.
victims-ready-helper = Ask early for someone who helps with words.
victims-closed-ew-heading = If nobody is charged, or a case stops
victims-closed-ew-review = The victim can ask for a review. This is the Victims’ Right to Review.
victims-closed-ew-panel = For some older decisions there is the Child Sexual Abuse Review Panel. Ask the police or an adviser which one fits.
victims-closed-s = If a case is not taken to court, the victim can ask the prosecution service for a review.
victims-closed-ni = If a case is not taken to court, the victim can ask the Public Prosecution Service for a review.
# Staff only.
victims-interview-ew = Interviews follow “Achieving Best Evidence”. Police and social care plan them together. There should be one, or few. The recording can stand as the child’s main evidence.
# Staff only.
victims-interview-s = Police and social work plan the interview together. It follows the Scottish Child Interview Model.
# Staff only.
victims-interview-ni = Interviews follow a guide called “Achieving Best Evidence”. Northern Ireland has its own edition: use that one.
# Staff only.
victims-phones-ew = To take data from a child’s phone, the police need agreement or a specific power. Ask which it is, and help the child to understand.

## Made to break the law

victims-made-to-offend-heading = Made to break the law
victims-offend-lead = Some children are made to commit crimes, or to bring other children. That is part of the abuse. They are victims too.
victims-offend-do = Tell the child’s solicitor and the police early that the child may be a victim. There are defences and policies. Nobody can promise how it ends.
# Staff only.
victims-offend-ew-heading = A defence for victims
victims-offend-ew-text = For under-18s, two things count. The act was a direct consequence of slavery or exploitation. A reasonable person like the child, in the same situation, would have done it. Compulsion need not be shown. The defence does not cover the serious offences in Schedule 4.
# Staff only.
victims-offend-s-heading = A presumption against prosecution
victims-offend-s-text = The Lord Advocate’s instructions hold a strong presumption against prosecuting a child from 12 to 17. It covers what they did as a consequence of being a victim. It is not a defence in the Act.
# Staff only.
victims-offend-ni-heading = A defence for victims
victims-offend-ni-text = A child is not guilty if the act was a direct consequence of being a victim of slavery or trafficking. Neither compulsion nor a “reasonable person” test is needed. It does not apply to more serious offences.
# Staff only.
victims-offend-nrm = A positive final NRM decision is strong evidence. It does not bind prosecutors.

## Compensation and claims

victims-money-heading = Compensation and claims
victims-money-lead = Money does not undo harm, but it can help. Ask a solicitor early. Free help exists.
victims-cica-heading = The criminal injuries scheme
victims-cica-who = It is for victims of violent and sexual crime in Great Britain. No fee is needed to apply.
victims-cica-child = If it was reported before they were 18: apply before the 20th birthday.
victims-cica-adult = If it was first reported as an adult: apply within 2 years of the report.
victims-cica-late = Is it later than that? A claim is taken only in exceptional circumstances. Ask a solicitor or an adviser.
victims-cica-ni = Northern Ireland has its own scheme, run by Compensation Services. Ask a solicitor or an adviser about its time limits.
# Staff only.
victims-cica-limits-heading = Limits to know
victims-cica-limits-online = Claims for abuse that was only online are often refused.
victims-cica-limits-consent = Sexual abuse can count without force, where there was no true consent.
victims-cica-limits-convictions = Convictions that are not spent can bar a claim.
victims-civil-ew-heading = No time limit to sue
victims-civil-ew-text = A person who was sexually abused as a child can now sue without a time limit. Past abuse counts as well. This does not reopen a claim that was settled or decided. A court can still stop a case that cannot be fair.
victims-civil-s = In Scotland the time limit to sue for childhood abuse has been removed by an Act. A solicitor can say what it means.
victims-civil-ni = In Northern Ireland, a solicitor can say if a claim is possible. Ask as soon as you can.
victims-court-order = A criminal court can also order the guilty person to pay.

## For you

victims-for-you-heading = For you
# { $emergency-999 } is the emergency number.
victims-worry-heading = What this means for you
victims-worry-text = Tell your safeguarding lead today. You need a worry, not proof. Stay with the child if you can. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
victims-young = Did something like this happen to you? It is not your fault. You did not choose it. You can talk to an adult you trust, or to { $name-childline }.
