### Chapter "Contacts and helplines". It is read by workers, young people and parents.
### "Line" means a telephone or text helpline. Names of helplines are names: keep them in Latin letters.
### No number stands in a sentence: where one is needed, the screen puts it in.

## In short

contacts-in-short-heading = In short
# { $emergency-999 } is the emergency number.
contacts-lead = If someone is in danger now, call { $emergency-999 }. If not, a person in this building is often the best first step.
contacts-lines = A helpline is there when you want to talk to someone else, or when nobody here is free. You do not have to be sure, and you do not need proof.
contacts-screen = This screen cannot call anyone, and it takes no reports. Write a number down, or remember it.

## How to choose a line

contacts-choose-heading = How to choose a line
contacts-steps-heading = Five questions
# { $police-101 } is the police number when there is no danger now.
contacts-steps-danger = Is a child in danger now? Then call { $emergency-999 }. If it is a crime but not urgent, the police are on { $police-101 }.
contacts-steps-who = Who is it for? Some lines are for young people. Some are for adults who are worried about a child.
contacts-steps-where = Where are you? Some lines work in one nation only. This screen shows yours.
contacts-steps-how = How do you want to talk? You may be able to call, text or chat.
contacts-steps-when = Is it open? If the hours are not certain, this screen says so.
contacts-before-heading = Good to know
contacts-before-private = Each line says what it keeps private, and when it must act to keep someone safe.
contacts-before-hang-up = You can end a call and ring again later.
contacts-before-age = Look at the ages. A line that is right for adults may not take people under 16.
contacts-before-year = Each line shows the year of what we know about it. If a line does not answer, try the next.
contacts-relay = In British Sign Language there is a video service for emergencies. You reach it on your own phone.

## For children and young people

contacts-young-heading = For children and young people
contacts-young-lead = What is happening is not your fault. You can ask for help without knowing what to call it.

## For parents, friends and workers

contacts-adults-heading = For parents, friends and workers
contacts-adults-lead = Any adult can ask for advice about a child. You do not have to be sure.
contacts-ni-trust = In Northern Ireland, social workers belong to the Health and Social Care Trust. Call the Trust, not the council.

## After sexual violence

contacts-after-heading = After sexual violence
contacts-after-ew-note = Are you under 16? You can talk to { $name-childline }. The line below is for people of 16 and over.
contacts-after-scotland-note = The helpline below is for people of 13 and over. The health service after it is for people of 16 and over. If you are younger, you can talk to { $name-childline }.
# "The Rowan" is a name.
contacts-after-ni-note = The Rowan is the sexual assault referral centre. It is for people of all ages, day and night. You can go there without a referral. Ask a doctor, a nurse or the Trust how to reach it.

## The people of this place

contacts-local-heading = The people of this place
contacts-local-note = The people who run this screen can add the local contacts. If one is missing here, ask a member of staff.
contacts-local-england-heading = Local people and places that can help
contacts-local-england-lead = the safeguarding lead
contacts-local-england-front = the council’s children’s services, and its emergency duty team for nights and weekends
contacts-local-england-service = the local service for exploited children
contacts-local-england-health = the school nurse, the sexual health clinic and the sexual assault referral centre
contacts-local-england-place = the nearest safe place
contacts-local-wales-heading = Local people and places that can help
contacts-local-wales-lead = the designated safeguarding person
contacts-local-wales-front = the council’s social services, and its emergency duty team for nights and weekends
contacts-local-wales-service = the local service for exploited children
contacts-local-wales-health = the school nurse, the sexual health clinic and the sexual assault referral centre
contacts-local-wales-place = the nearest safe place
contacts-local-scotland-heading = Local people and places that can help
contacts-local-scotland-lead = the child protection coordinator
contacts-local-scotland-front = the council’s social work, and social work out of hours
contacts-local-scotland-service = the local service for exploited children
contacts-local-scotland-health = the school nurse, the sexual health clinic and the sexual assault service
contacts-local-scotland-place = the nearest safe place
contacts-local-northern-ireland-heading = Local people and places that can help
contacts-local-northern-ireland-lead = the designated teacher or the safeguarding lead
contacts-local-northern-ireland-front = the Gateway team of the Trust, and the emergency social work service
contacts-local-northern-ireland-service = the local service for exploited children
contacts-local-northern-ireland-health = the school nurse, the sexual health clinic and The Rowan
contacts-local-northern-ireland-place = the nearest safe place

# Staff only.
contacts-local-keep-heading = Keep it fresh
contacts-local-keep-text = One named person should own this list. Give the name, room and times of the lead. Check each entry, and give it a date on which it ends. An entry that has run out is hidden, and the national route takes its place.
contacts-local-gateways-heading = The five Gateway teams
contacts-local-gateways-text = A person should check these numbers before you rely on them.

## The booklet behind this guide

contacts-booklet-heading = The booklet behind this guide
# NWG Network: a network of professionals in the United Kingdom. The title of the booklet is a name.
contacts-publisher = This guide grew from an older printed booklet, the Pocket Guide to tackling child sexual exploitation. NWG Network published it. The foreword is by Sheila Taylor MBE, then its Chief Executive.
contacts-not-a-line-heading = Not a helpline
contacts-not-a-line-text = NWG Network is for people who work with children. It is not for emergencies, and not a place to report abuse. This guide is not made by NWG Network.

# Staff only.
contacts-as-printed-heading = As printed, not checked since
# "Below" is the entry of NWG Network, which the screen puts under this text.
contacts-as-printed-text = The booklet gave the phone and the address below. It offered printed copies at £3 each through a form on the website. Nobody has checked any of this since.

## For you

contacts-for-you-heading = What this means for you
contacts-worry-heading = You need a worry, not proof
# { $emergency-999 } is the emergency number.
contacts-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
contacts-young-end = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
