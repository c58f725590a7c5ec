### Young people’s cards (ages 11 to 17) and the page on privacy.
### Short words, short sentences, kind and plain. Never blame, never warn the reader to behave differently.
### "You" is any young person: boy, girl, trans or non-binary.

## Card: Need help?

card-need-help-title = Need help?
card-need-help-place = You are in the right place. You do not have to be sure what is wrong.
card-need-help-name = You do not have to tell anyone your name. This screen does not keep what you read.
card-need-help-danger = If you are in danger now, call { $emergency-999 }.
# Each of these is a reason to speak to somebody; nobody need know more.
card-need-help-small = You can start small. You can ask for food, somewhere to sleep or a nurse.
card-need-help-person = An adult here can help you. You can also talk to { $name-childline } on { $childline }.
card-need-help-stop = You can stop here. Take a breath.

## Card: Is this happening to me?

card-is-this-me-title = Is this happening to me?
# "A person" can be of any age or gender, and can be someone the reader knows.
card-is-this-me-kind = Sometimes a person is kind at first. They may give you things. They may say they love you.
# "You owe them" means that the reader is told there is a debt to pay back.
card-is-this-me-later = Later they want something sexual back, or they say you owe them.
card-is-this-me-name = This is called sexual exploitation. It is abuse. It is against the law.
card-is-this-me-anyone = It can be someone older or someone your age. It can be online. It happens to boys, girls, trans and non-binary young people.
card-is-this-me-person = You do not have to be sure. You can talk to an adult you trust, or to { $name-childline }.
# A quiet closing line that lets the reader stop reading.
card-is-this-me-stop = You can stop here. Take a breath.

## Card: Does any of this feel familiar?

card-feels-familiar-title = Does any of this feel familiar?
# These are feelings and moments, not a test. Never number or count them.
card-feels-familiar-signs-secrets = Someone wants you to keep secrets from people who care about you.
card-feels-familiar-signs-owe = Someone gives you things, then says you owe them.
card-feels-familiar-signs-pictures = Someone keeps asking you for nude pictures.
card-feels-familiar-signs-share = Someone says they will share a picture of you.
card-feels-familiar-signs-angry = Someone scares you when you say no.
card-feels-familiar-signs-places = Someone takes you to places, and you do not know how to get home.
card-feels-familiar-signs-no = You feel you cannot say no.
card-feels-familiar-one = One worry is enough to ask for help. It is not your fault.
card-feels-familiar-person = You can tell an adult you trust, or { $name-childline }.
card-feels-familiar-stop = You can stop here. Take a breath.

## Card: It is not your fault

card-not-your-fault-title = It is not your fault
# "Pushed" here is pressure as well as force.
card-not-your-fault-wrong = If someone tricked you, hurt you or pushed you into sexual things, they did wrong. You did not.
# Each of these is something the reader may feel guilty about. The sentence says: still not your fault.
card-not-your-fault-still = That is still true if you liked them or said yes. It is true if you sent a picture. It is true if you took gifts, drink or drugs. It is true if you went back.
card-not-your-fault-blame = The person who hurt you is to blame.
card-not-your-fault-person = You will not be in trouble for asking for help. You can tell an adult you trust, or { $name-childline }.
card-not-your-fault-stop = You can stop here. Take a breath.

## Card: What does a good relationship feel like?

card-healthy-title = What does a good relationship feel like?
card-healthy-good-safe = You feel safe.
card-healthy-good-no = You can say no, and the other person stops.
card-healthy-good-friends = You can see your friends.
card-healthy-good-mind = You can change your mind.
card-healthy-good-phone = No one checks your phone.
card-healthy-good-kind = No one makes you pay for kindness.
# “It is not you”: the reader is not what is wrong.
card-healthy-warning = If you feel scared, watched or trapped, something is wrong. It is not you.
card-healthy-person = You can talk about it with an adult you trust, or with { $name-childline }.
card-healthy-stop = You can stop here. Take a breath.

## Card: How do I tell someone?

card-tell-someone-title = How do I tell someone?
card-tell-someone-pick = Pick an adult you trust. It could be a teacher, a youth worker, a nurse or someone in your family.
# The words inside the quotation marks are for the reader to say aloud.
card-tell-someone-say = You can say: “Something is happening and I need help.”
card-tell-someone-how = You can write it down. You can bring a friend. You do not have to say it all at once.
# "They" is the adult who is told. This is the honest limit of confidentiality.
card-tell-someone-secret = They cannot promise to keep it secret if you are being hurt. They should tell you first what they will do.
card-tell-someone-person = If the first person does not help, tell someone else. You can also talk to { $name-childline }.
card-tell-someone-stop = You can stop here. Take a breath.

## Card: What happens when I call Childline?

card-calling-title = What happens when I call Childline?
# A counsellor is a person trained to listen and help. The first step may be a recorded voice or a person.
card-calling-call-ring = Call { $childline }. It is free.
card-calling-call-asked = Someone asks if you want to talk to a counsellor.
card-calling-call-wait = You may wait a few minutes, or longer at night.
card-calling-call-listen = A counsellor listens. You do not have to give your real name.
card-calling-call-stop = You can hang up at any time. You can call again.
card-calling-chat = You can chat online instead. You make a free account first.
card-calling-person = An adult you trust can sit with you while you call. Ask here for a phone.
card-calling-stop = You can stop here. Take a breath.

## Card: Will they tell anyone?

card-who-is-told-title = Will they tell anyone?
# The limits are those of the helpline page; both must say the same.
card-who-is-told-childline = { $name-childline } keeps most things private. They may tell if a life is in danger, or if another child is being hurt. They may tell if the person who hurts you works with children, or if you ask them to. They try to talk to you first.
card-who-is-told-adults = A teacher, youth worker or nurse cannot promise to keep it secret if you are being hurt. They should tell you first, and tell only those who can help.
card-who-is-told-person = You can ask an adult you trust, or { $name-childline }: “Who would you tell?”
card-who-is-told-stop = You can stop here. Take a breath.

## Card: Someone has a picture of me

card-pictures-title = Someone has a picture of me
card-pictures-wrong = You are not the one in the wrong.
# Messages, not pictures: nobody is asked to keep or copy a picture.
card-pictures-pay = You do not have to pay or send more. You can stop talking to them and block them. Try to keep the messages. They can help to stop this person.
card-pictures-remove = Under 18? { $name-report-remove } can help take a nude picture or video off the internet. It is on the { $name-childline } website.
card-pictures-person = You will not be in trouble for asking for help. An adult you trust can help you tell the police. You can call { $name-childline } too.
card-pictures-stop = You can stop here. Take a breath.

## Card: I am worried about a friend

card-friend-title = I am worried about a friend
card-friend-good = You are being a good friend. You do not have to fix it on your own.
card-friend-tell = Tell them you care. Tell them it is not their fault. You can ask them to come with you.
card-friend-secret = Tell an adult you trust, even if your friend asked you not to. It is not wrong to get help for a friend.
card-friend-danger = If they are in danger now, call { $emergency-999 }.
card-friend-person = You can talk to { $name-childline } as well. Your friend can too.
card-friend-stop = You can stop here. Take a breath.

## Card: Does this happen to boys too?

card-boys-title = Does this happen to boys too?
card-boys-yes = Yes. It happens to boys, girls, trans and non-binary young people. They can be gay, straight or bi.
# “Who you are” is about being a man, and about whom one loves.
card-boys-strong = It can happen to someone who is strong and has lots of friends. It does not make you weak. It does not say who you are.
card-boys-fault = It is not your fault.
card-boys-person = You can get help too. You can tell an adult you trust, or { $name-childline }.
card-boys-stop = You can stop here. Take a breath.

## Card: I am scared of what will happen

card-afraid-title = I am scared of what will happen
card-afraid-many = Many people feel like this. It makes sense.
card-afraid-said = The person may say that no one will believe you. They may say they will hurt you or your family. They say this to stop you getting help.
# It is a way to start; it promises nothing more.
card-afraid-start = Telling someone is a way to start getting help. You can start small. You can ask a question first.
card-afraid-danger = If you are in danger now, call { $emergency-999 }.
card-afraid-person = You can tell an adult you trust, or { $name-childline }. You can say that you are scared.
card-afraid-stop = You can stop here. Take a breath.

## Privacy: what this screen can and cannot keep private

privacy-keeps = This screen does not keep what you read, search for or choose.
privacy-without-heading = What this screen does without
privacy-without-account = It does not ask your name. There is no account.
privacy-without-camera = It has no camera and no microphone.
privacy-without-internet = It does not use the internet.
# "Clear screen" is the key at the bottom right. Use the same words as on that key (shelf in ui.ftl).
privacy-clear-heading = How to use Clear screen
privacy-clear-touch = Touch it. The page is covered at once.
privacy-clear-let-go = Let go. The screen goes back to the start.
privacy-clear-forget = It forgets the page, your search, your language and your text size.
privacy-limits-heading = What Clear screen cannot do
# "It" is the key "Clear screen".
privacy-limits-text = It cannot hide what someone has already seen. People near you may see the screen. The room may have its own cameras.
privacy-phone-heading = If you use a phone
privacy-phone-history = Your own phone may keep a list of calls and texts. Other people may see it.
# A "code" is a square QR code shown on this screen.
privacy-phone-picture = A photo of this screen, or a code you scan, may stay on your phone.
privacy-phone-bill = Some calls may show on a phone bill. Each helpline page says what we know.
# "People who work here": staff of the centre or school where the screen stands.
privacy-people = People who work here cannot promise to keep it secret if a child is being hurt. They should tell you first what they will do.
# After the few minutes the page is covered with a question, and half a minute later it is forgotten.
privacy-walk-away = You can stop at any time. Press Clear screen before you go. If you walk away, the page may stay on for a few minutes. Then this screen covers it and forgets it.

## The pathway: questions for anyone who is worried. -question is the heading of a page; each answer is a key with a note under it.

# What the whole pathway answers: what can I do if I know or fear that a child is being exploited?
step-danger-now-question = Is a child in danger right now?
step-danger-now-what = Is the child badly hurt, or about to be harmed or taken away? Are they on the way to meet someone?
step-danger-now-yes = Yes
step-danger-now-yes-note = Call { $emergency-999 } now. We show what to do.
step-danger-now-not-sure = I am not sure
step-danger-now-not-sure-note = Go on. If it feels urgent, call { $emergency-999 }.
step-danger-now-no = No
step-danger-now-no-note = Go on. Nothing you choose is kept.

step-child-here-question = Is the child here with you?
step-child-here-yes = Yes
step-child-here-yes-note = First things first, for you and the child.
step-child-here-no = No
step-child-here-no-note = Go on.

# “Recent”: in the last days. Do not turn it into a number.
step-with-child-question = Is the child under 13, or was there a recent sexual assault?
step-with-child-care-heading = While the child is with you
step-with-child-care-quiet = Find a quiet, safe place. Stay with the child, and listen.
step-with-child-care-needs = See to warmth, food and rest.
step-with-child-care-lead = Tell your safeguarding lead or manager now, if you have one.
step-with-child-yes = Yes
step-with-child-yes-note = This needs a call within the hour.
step-with-child-no = No
step-with-child-no-note = Go on.
step-with-child-not-sure = I do not know
step-with-child-not-sure-note = Go on. You do not have to press the child to find out.

step-told-you-question = Has the child told you something?
step-told-you-yes = Yes
step-told-you-yes-note = How to listen.
step-told-you-no = No, but I am worried
step-told-you-no-note = You do not need proof.

step-listen-question = Listen first
# Corrections row 45: “I believe you” is right as well.
step-listen-how-do-heading = Do
step-listen-how-do-calm = Stop, stay calm and give time.
step-listen-how-do-thank = Say: “Thank you for telling me. I am taking this seriously. It is not your fault.”
step-listen-how-do-open = You can use open words, such as “Tell me more.” Ask only what helps you know that they are safe.
step-listen-how-do-next = Say what you will do next, and who needs to know.
step-listen-how-do-write = Write down the child’s own words as soon as you can.
step-listen-how-dont-heading = Do not
step-listen-how-dont-secret = promise to keep it a secret
step-listen-how-dont-why = ask “why”, or lead the child
step-listen-how-dont-doubt = look shocked, or doubt them
step-listen-how-dont-person = speak to the person who did it
step-listen-how-dont-images = search their phone, or look at, copy or send any picture
step-listen-next = Go on
step-listen-next-note = What the worry is about.

step-note-it-question = You do not need proof
step-note-it-facts-heading = Write down
step-note-it-facts-saw = what you saw or heard, and when
step-note-it-facts-words = the words that were used
step-note-it-facts-who = who was there, and where
step-note-it-ask = Ask a safeguarding lead or a social worker what they think. Share the worry today. Do not look into it on your own.
step-note-it-next = Go on
step-note-it-next-note = What the worry is about.

step-what-about-question = What is the worry about?
step-what-about-missing = A child is missing
step-what-about-missing-note = Or was missing and has come back.
step-what-about-online = Something online, or a picture
step-what-about-online-note = Grooming, a nude picture or threats.
step-what-about-moved = A child is moved or kept by others
step-what-about-moved-note = It may be a few streets away.
step-what-about-adult = An adult who works with children
step-what-about-adult-note = Paid, or a volunteer.
step-what-about-behaviour = How a young person behaves
step-what-about-behaviour-note = Your own sexual thoughts, or what someone else does.
step-what-about-other = Something else
step-what-about-other-note = Or I am not sure.

step-missing-question = Is the child missing now?
step-missing-yes = Yes
step-missing-yes-note = Do not wait.
step-missing-back = The child has come back
step-missing-back-note = Warmth first.

step-online-question = What has happened?
step-online-grooming = Someone is grooming the child
step-online-grooming-note = They write, flatter, ask or press.
step-online-picture = There is a nude picture or video
step-online-picture-note = It was sent, shared or faked.
step-online-threats = Someone makes threats
step-online-threats-note = They want money, pictures or something else.

step-trafficking-question = Does someone move or keep the child to exploit them?
step-trafficking-any = It can be inside one town. The child can come from anywhere, the UK too.
step-trafficking-yes = Yes, or it may be so
step-trafficking-yes-note = Safety first, then a referral.
step-trafficking-no = No
step-trafficking-no-note = Go on.

step-adult-who-works-with-children-question = Who is the adult?
step-adult-who-works-with-children-quiet = Do not tell them that you are worried.
step-adult-who-works-with-children-someone = Someone who works or helps with children
step-adult-who-works-with-children-someone-note = Here, or somewhere else.
step-adult-who-works-with-children-my-manager = My own manager, or the safeguarding lead
step-adult-who-works-with-children-my-manager-note = You can go above them.

step-young-person-behaviour-question = Whose behaviour is it?
step-young-person-behaviour-both = A child who hurts others needs help too. So does the child who was hurt.
step-young-person-behaviour-mine = Mine
step-young-person-behaviour-mine-note = I am under 18, and worried about myself.
step-young-person-behaviour-other = Another child or young person
step-young-person-behaviour-other-note = I have seen or heard something.

step-who-you-are-question = Who are you?
step-who-you-are-worker = I work or help with children
step-who-you-are-worker-note = Paid, or a volunteer.
step-who-you-are-adult = A parent, carer, friend or neighbour
step-who-you-are-adult-note = Any adult who is worried.
step-who-you-are-young = I am under 18
step-who-you-are-young-note = For me, or for a friend.
step-who-you-are-told = I have told someone already
step-who-you-are-told-note = What comes after.

step-out-of-hours-question = Are the social work offices open now?
step-out-of-hours-when = Most are open on weekdays in the daytime.
step-out-of-hours-open = Yes, or I do not know
step-out-of-hours-open-note = Who to call.
step-out-of-hours-closed = No, they are closed
step-out-of-hours-closed-note = Someone is still there.

step-after-question = Has something been done?
step-after-told = It is right to ask what happens next. They may not be able to tell you all of it.
step-after-yes = Yes
step-after-yes-note = For the child, and for you.
step-after-no = No, or I do not agree
step-after-no-note = What you can do now.
step-after-waiting = I have heard nothing
step-after-waiting-note = Ask again.

step-end-danger-question = Call { $emergency-999 } now
step-end-danger-do-call = Call { $emergency-999 } and ask for the police. Ask for an ambulance too if someone is hurt.
step-end-danger-do-silent = On a mobile and not safe to speak? Stay on the line. When you are asked, press 55.
step-end-danger-do-stay = Stay with the child if that is safe.
step-end-danger-do-chase = Do not chase or face the person.
step-end-danger-bsl = In BSL: { $name-emergency-999-bsl }, on your own phone.
step-end-danger-person = Then tell someone here. It can be the safeguarding lead, or anyone who works here.

step-end-same-hour-question = Call within the hour
step-end-same-hour-health = Health comes first. Say gently that a doctor or nurse can help. The child does not have to talk to the police for that.
step-end-same-hour-under = Under 13? This is always passed on, whatever the child says.
step-end-same-hour-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-same-hour-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-same-hour-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-same-hour-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-same-hour-sarcs = Aged 16 or over, in Scotland: { $scotland-sexual-assault-self-referral } can arrange care without the police.
step-end-same-hour-person = Tell your safeguarding lead now. You can call the police as well. Call them if you cannot reach anyone else.

step-end-missing-question = Tell the police at once
step-end-missing-do-call = Call { $emergency-999 } if the child may be in danger. If not, call { $police-101 }. There is no time you have to wait.
step-end-missing-do-give = Give the child’s phone number, friends, places, and why you are worried.
step-end-missing-do-worker = Tell the carer, and the social worker if there is one.
step-end-missing-child = A child who is missing can call { $name-safecall-missing-people } on { $safecall-missing-people }. It is free.
step-end-missing-person = A police officer will ask what you know. Your safeguarding lead can help you.

step-end-returned-question = Warmth first
step-end-returned-do-warm = Say that you are glad they are back. Give food, warmth and rest.
step-end-returned-do-safe = Ask if they are hurt, and what would help.
step-end-returned-do-police = Tell the police that they are back. The police check that they are safe.
step-end-returned-do-worries = Tell social services what worries you.
step-end-returned-talk-england = The child should be offered a talk with someone from outside. In England that is within 3 days.
step-end-returned-talk-others = Ask who will talk with the child about what happened.
step-end-returned-person = The safeguarding lead, or a social worker, can plan with you what comes next.

step-end-grooming-question = Keep the messages, and tell someone
step-end-grooming-do-blame = Tell the child that it is not their fault.
step-end-grooming-do-keep = Keep the messages. Do not delete them. Do not copy any picture.
step-end-grooming-do-stop = Help the child to stop contact and block the person.
step-end-grooming-do-report = Report it to the { $name-ceop-safety-centre }, or to the police.
step-end-grooming-danger = Is a meeting planned? Call { $emergency-999 }.
step-end-grooming-person = Tell your safeguarding lead, or the police, today. The child can talk to { $name-childline }.

step-end-picture-question = Do not look, copy or send it
step-end-picture-do-look = Do not view, copy, print, save, send or delete the picture. Do not ask the child to.
step-end-picture-do-blame = Tell the child that it is not their fault. They are not in trouble for asking for help.
step-end-picture-do-remove = Under 18? The child can use { $name-report-remove }. It can help take the picture down.
step-end-picture-do-adult = Is an adult part of this? Tell the police now.
step-end-picture-person = Tell your safeguarding lead at once. A parent or friend can tell the police, or call the { $name-nspcc-helpline }. Under 18? You can talk to { $name-childline }.

step-end-threats-question = Do not pay. Tell the police
step-end-threats-do-blame = Say: “This is not your fault. You are not in trouble.”
step-end-threats-do-pay = The child does not have to pay, or to send more.
step-end-threats-do-block = Help the child to stop contact and block the person.
step-end-threats-do-keep = Keep the messages. Do not copy the picture.
step-end-threats-do-report = Tell the police, or the { $name-ceop-safety-centre }.
step-end-threats-alive = Ask gently if the child thinks of suicide. If a life is in danger, call { $emergency-999 }.
step-end-threats-person = Stay with the child until someone else can. Tell your safeguarding lead now. Is it you? You can talk to { $name-childline }.

step-end-trafficking-question = Safety first, then a referral
# NRM is the National Referral Mechanism; keep the short form in Latin letters.
step-end-trafficking-do-safe = Danger now: call { $emergency-999 }.
step-end-trafficking-do-tell = Tell social services and the police today.
step-end-trafficking-do-nrm = Ask them for a referral to the NRM, the UK’s way to find and help those who are trafficked. A child does not have to agree.
step-end-trafficking-do-guardian = Ask them about a guardian for the child.
step-end-trafficking-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-trafficking-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-trafficking-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-trafficking-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-trafficking-first = Only first responders can refer: the police, councils and some others. Schools and most charities ask one of these.
step-end-trafficking-first-northern-ireland = Only first responders can refer. Ask the Trust or the police.
step-end-trafficking-person = A police officer or social worker will take it from there. Your safeguarding lead can help you.

step-end-adult-question = Tell the person in charge
step-end-adult-lead = Tell the safeguarding lead or the head today.
step-end-adult-england = In England the council has a person for this, the LADO. The lead tells them within 1 working day.
step-end-adult-wales = In Wales the council has an officer for this as well. Ask for them.
step-end-adult-scotland = In Scotland tell the employer, and the police or social work.
step-end-adult-northern-ireland = In Northern Ireland tell the Trust, and the police.
step-end-adult-quiet = Leave the questions to them. Do not warn the adult.
step-end-adult-person = Not part of a school or club? A police officer, or the { $name-nspcc-helpline }, will listen.

step-end-manager-question = You can go above them
step-end-manager-above = Tell the next person up: the head, the owner, a governor or a trustee.
step-end-manager-direct = You can also go straight to social services or the police.
step-end-manager-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-manager-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-manager-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-manager-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-manager-person = Someone outside can help you think: the { $name-nspcc-helpline }, or a police officer.

step-end-own-question = You can get help with this
step-end-own-good = It takes strength to say it. You are not alone with it.
step-end-own-kind = You can talk about thoughts that scare you, and about things you did.
step-end-own-told = { $name-childline } keeps most things private. They may tell if a life is in danger, or if another child is being hurt. They may tell if someone who works with children does harm, or if you ask them to. They try to talk to you first.
step-end-own-person = You can talk to an adult you trust, or to { $name-childline }.

step-end-behaviour-question = Help for both children
step-end-behaviour-name = Say what was seen, not what the child is.
step-end-behaviour-both = Keep both children safe. Keep them apart if it helps. Tell each what happens next.
step-end-behaviour-person = Tell your safeguarding lead today. A parent can call social services, or { $name-stop-it-now }. Under 18? You can talk to { $name-childline }.

step-end-worker-question = Tell your safeguarding lead at once
step-end-worker-do-lead = Tell the lead now, and write down what you know.
step-end-worker-do-any = Cannot reach the lead, or nothing is done? Any worker may call social services or the police.
step-end-worker-do-write = Follow the call with a written referral.
step-end-worker-do-agree = You do not agree with the answer? Say so the same day, and go higher.
step-end-worker-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-worker-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-worker-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-worker-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-worker-closed = Offices closed? Call the council for its emergency duty team, or call { $police-101 }.
step-end-worker-closed-scotland = Offices closed? Call the council for social work out of hours, or call { $police-101 }.
step-end-worker-closed-northern-ireland = Offices closed? Call { $resws-ni }, the social workers for nights and weekends, or { $police-101 }.
step-end-worker-wales-duty = In Wales the police, councils and health bodies have a duty in law to report a child at risk. All others are asked to do the same. Workers give their name.
step-end-worker-ni-duty = In Northern Ireland we all have a duty in law. We have to tell the police what we know of a serious crime. The one excuse is a good reason not to. Left out are crimes by those under 18 under article 20 of the Sexual Offences Order.
step-end-worker-intelligence = Small facts, such as names, cars and places, go to the police on their form as well. Do not ask the child to find them out.
step-end-worker-share = Data law does not stop you. You do not need consent to share when a child is at risk.
step-end-worker-person = The lead, a social worker or a police officer will talk it through with you. A worry that turns out small is still worth sharing.

step-end-tell-now-question = Tell someone today
step-end-tell-now-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-tell-now-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-tell-now-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-tell-now-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-tell-now-name = You can ask not to be named.
step-end-tell-now-info = { $name-crimestoppers } takes what you know about a crime. It does not get help for a child.
step-end-tell-now-person = A social worker will listen and decide what to do. You do not need proof, and a worry that turns out small is still worth sharing. Not sure? Ask the { $name-nspcc-helpline }.

step-end-closed-question = Someone is still there
step-end-closed-england-wales = Call the council. Ask for the emergency duty team: social workers for nights and weekends.
step-end-closed-scotland = Call the council. Ask for social work out of hours.
step-end-closed-northern-ireland = Call { $resws-ni }. Social workers are there at night, at weekends and on bank holidays.
step-end-closed-no-answer = Cannot reach them? Call the police on { $police-101 }. If a child is in danger now, call { $emergency-999 }.
step-end-closed-person = A social worker or the police will listen now. Tell the safeguarding lead of the school or club too, as soon as you can.

step-end-young-question = You did right to look
step-end-young-carry = You do not have to carry this on your own. It is not your fault.
step-end-young-person = Tell an adult you trust: a teacher, a youth worker, a nurse or someone in your family. You can also talk to { $name-childline }.

step-end-again-question = Call again today
step-end-again-do-ask = Ask what was decided, who decided it, and why.
step-end-again-do-new = Say what is new, and what still worries you.
step-end-again-do-higher = Ask for a manager. At work, use your way to take it higher the same day.
step-end-again-do-write = Write down whom you called, and when.
step-end-again-tell-england = Call the children’s services of the council where the child lives. Ask here for the number.
step-end-again-tell-wales = Call the social services of the council where the child lives. Ask here for the number.
step-end-again-tell-scotland = Call the social work team of the council where the child lives. Ask here for the number.
# A Trust is a health body; in Northern Ireland the council does not do this work.
step-end-again-tell-northern-ireland = Call the Gateway team of the Health and Social Care Trust where the child lives. Ask here for the number.
step-end-again-child = Tell the child what you know, and what you do not know.
step-end-again-person = A manager can look at it again. Someone at the { $name-nspcc-helpline } will hear you too.

step-end-look-after-question = Stay with the child, and rest too
step-end-look-after-child-heading = For the child
step-end-look-after-child-tell = Tell the child what happens next, in plain words.
step-end-look-after-child-there = Stay in touch. The same face helps.
step-end-look-after-child-told = Being found or moved can be when a child is most afraid.
step-end-look-after-record = Write down what was done, and by whom.
step-end-look-after-you = This is hard to hear. You may need to talk as well, without names.
step-end-look-after-person = Talk to your manager or a friend you trust. { $name-samaritans } listens to anyone.

## For parents and carers

parents-lead = You know your child. If something feels wrong, it is right to ask for help. You need a worry, not proof.
parents-blame = If someone exploits your child, that person is to blame. Your child is not. You are not. People who exploit children trick and scare parents too.
parents-one = One change may mean nothing much. Or it may be how you find out. No signs does not mean no harm.
parents-changes-heading = You may see
parents-changes-late = coming home late, or going missing
parents-changes-things = new things or money that no one can explain
parents-changes-phone = fear or hurry about the phone
parents-changes-friends = a new group, or someone they seem afraid of
parents-changes-mood = mood, sleep, school or health that changes
parents-home-do-heading = What helps
parents-home-do-calm = Stay calm. Say: “I am glad you told me. It is not your fault.”
parents-home-do-listen = Listen more than you ask. Leave time.
parents-home-do-open = Keep the door open. A child may go back, or say that all is well.
parents-home-do-keep = Keep messages. Write down dates and names.
parents-home-dont-heading = What does not help
parents-home-dont-phone = taking the phone away in anger
parents-home-dont-face = going to face the person
parents-home-dont-secret = promising to keep it a secret
parents-home-dont-picture = looking at or sending on a picture
parents-missing = Is your child missing? Call the police at once: { $emergency-999 } if they may be in danger, or { $police-101 }. You do not have to wait.
parents-danger = Danger now: { $emergency-999 }.
parents-tell-england = Tell the safeguarding lead at school. Or call the council and ask for children’s services.
parents-tell-wales = Tell the safeguarding lead at school. Or call the council and ask for social services.
# Officially the child protection coordinator.
parents-tell-scotland = Tell the child protection lead at school. Or call the council and ask for social work.
parents-tell-northern-ireland = Tell the teacher at school whose role this is, the designated teacher. Or call the Gateway team of your Trust.
parents-next = They will ask what you know, and who is at home. Ask what they will do, and who will call you. If nothing happens, call again.
parents-person = You do not have to do this alone. There are people for parents too.

## The worker’s 60-second card: a child is with you

worker-danger = Danger now, or badly hurt? Call { $emergency-999 }.
worker-now-heading = Now
worker-now-quiet = Find a quiet, safe place. Stay with the child.
worker-now-listen = Listen. Say: “Thank you for telling me. It is not your fault.”
worker-now-honest = Say that you cannot keep it secret, and who needs to know.
worker-now-needs = See to warmth, food and health.
worker-now-lead = Tell your safeguarding lead now.
worker-now-write = Write down the child’s own words, with the time.
# “Ask”: ask the safeguarding lead or children’s services whether it is safe to speak to family.
worker-not-heading = Do not ask or do
worker-not-why = No “why”, and no leading questions.
worker-not-detail = Do not press for detail, or make them say it again.
worker-not-images = Do not look at, copy or send pictures.
worker-not-person = Do not speak to the person who did it. Ask before you speak to family.
worker-ring = No lead? Call social services yourself, or the police on { $police-101 }. Under 13, or a recent sexual assault? Call within the hour.
worker-ring-northern-ireland = No lead? Call the Gateway team yourself, { $resws-ni } when it is closed, or the police on { $police-101 }. Under 13, or a recent sexual assault? Call within the hour.
worker-person = A social worker will talk it through with you. You need a worry, not proof.
