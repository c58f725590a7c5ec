### Young people’s cards (ages 11 to 17) and the page on privacy.
### Short words, short sentences, kind and plain. Never blame, never warn the reader to behave differently.
### "You" is any young person: boy, girl, trans or non-binary.

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

## Card: It is not your fault

card-not-your-fault-title = It is not your fault
# "Pushed" here is pressure as well as force.
card-not-your-fault-wrong = If someone tricked you, hurt you or pushed you into sexual things, they did wrong. You did not.
# Each of these is something the reader may feel guilty about. The sentence says: still not your fault.
card-not-your-fault-still = That is still true if you liked them or said yes. It is true if you sent a picture. It is true if you took gifts, drink or drugs. It is true if you went back.
card-not-your-fault-blame = The person who hurt you is to blame.
card-not-your-fault-person = You will not be in trouble for asking for help. You can tell an adult you trust, or { $name-childline }.
card-not-your-fault-stop = You can stop here. Take a breath.

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

## Privacy: what this screen can and cannot keep private

privacy-keeps = This screen does not keep what you read, search for or choose.
privacy-without-heading = This screen does not use
privacy-without-account = your name or an account
privacy-without-camera = a camera or a microphone
privacy-without-internet = the internet
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
privacy-leave = You can stop at any time. Press Clear screen.
