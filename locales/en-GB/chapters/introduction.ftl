### Chapter “Introduction”. It is read by workers, and children may read it as well.
### CSE = child sexual exploitation. “Child” always means anyone under 18, of any gender.
### Never let a translation suggest that the child chose, agreed, was paid or is to blame.

## In short

introduction-in-short-heading = In short
introduction-lead = Anyone who works with children may meet a child who is being sexually exploited. This guide helps you to notice it and to act.
introduction-question = It answers one question: what can I do if I know or suspect that someone is exploiting a child?
introduction-everywhere = Sexual exploitation is a form of child sexual abuse. It happens in every part of the UK: in cities, towns and villages, and online.
introduction-blame = The person who exploits a child is responsible. The child is not.

## What to know first

introduction-first-things-heading = What to know first
# “Attention” here is warm interest in the child, used to draw the child in.
introduction-key-heading = Five things
introduction-key-any-child = Any child can be exploited: a boy, a girl, or a trans or non-binary young person.
introduction-key-not-force = It does not always look like force. It can look like attention, love or pressure from friends.
introduction-key-change = A change in a child is a sign that something may be wrong. It is not bad behaviour to punish.
introduction-key-pattern = Look for patterns. One event alone may tell you little.
introduction-key-together = No one service can do it alone. Share what you see.
introduction-age = Everyone under 18 is a child here, in all four nations. To exploit a child of 16 or 17 is abuse too.
introduction-rights = Every child has a right to be kept safe from sexual exploitation, and to get help to recover.
# Staff only. “Devolved powers” are those of the Scottish Parliament.
introduction-rights-scotland-heading = Rights in Scottish law
introduction-rights-scotland-text = In Scotland, public bodies must act in line with these rights when they use devolved powers.
# Staff only. The CSA Centre is a centre of expertise; the Truth Project belonged to a public inquiry.
introduction-figures-heading = Figures, to be used with care
introduction-figures-adults = In a survey in England and Wales, 9.1% of adults said that they were sexually abused before 18: 13.9% of women and 4.1% of men. Do not compare this with older surveys.
introduction-figures-estimate = The CSA Centre estimates that about 1 in 10 children in England and Wales are sexually abused before 16. This covers all sexual abuse, not only exploitation.
introduction-figures-silence = Of those who spoke to the Truth Project, 67% had told nobody at the time. They came forward themselves, so this is not a rate for everyone.
# Staff only.
introduction-figures-england = In England, about 12 thousand children were assessed in a year with CSE as a factor. That is the lowest number on record. Fewer were found. It is no proof that fewer were harmed.

## Who this guide is for

introduction-who-for-heading = Who this guide is for
introduction-workers = It is for people who work with children, paid or not: in schools, youth centres, health, care and policing. It is also for those who are new to this.
# Spoken to a child or young person. The advice pages are another part of this screen.
introduction-young-readers = Are you under 18? You can read this too. The advice pages on this screen are written for you.
introduction-stop = You can stop reading at any time.

## What to do if you are worried

introduction-first-steps-heading = What to do if you are worried
# { $emergency-999 } is the emergency number. The words in quotation marks are for a worker to say to a child.
introduction-order-danger = Is a child in danger now? Call { $emergency-999 }.
introduction-order-listen = If a child talks to you, stay calm and listen. Let them use their own words.
introduction-order-thank = You can say: “Thank you for telling me. I am taking this seriously. This is not your fault.”
introduction-order-honest = Do not promise to keep it secret. Say what you will do next and who needs to know.
introduction-order-tell = Tell your safeguarding lead today. If nobody is there, or nothing is done, call social services or the police yourself.
introduction-order-write = Write down what you saw or heard, in the exact words, as soon as you can.
introduction-who-england = In England, social services means the children’s services of the council.
introduction-who-wales = In Wales, social services means the social services of the council.
introduction-who-scotland = In Scotland, social services means the social work department of the council.
introduction-who-northern-ireland = In Northern Ireland, social services means the Gateway team of the Health and Social Care Trust.
introduction-leave-heading = Leave these to the police and social services
introduction-leave-look-into = Do not look into it yourself.
introduction-leave-speak = Do not speak about it to the person you suspect.
introduction-leave-images = Do not look at, copy or pass on images of a child. Tell your safeguarding lead at once.

## How far to rely on this guide

introduction-relying-heading = How far to rely on this guide
introduction-sources = It is made from published sources. The page called Sources lists them with their dates.
introduction-nations = Law and services differ in England, Wales, Scotland and Northern Ireland. Check that the page shows your nation.
introduction-not-advice = This is not legal advice. Police and prosecutors decide what is charged.
# NWG Network is a network for professionals. Keep its name.
introduction-booklet = The guide grew from a printed booklet by NWG Network for frontline workers. The words here are ours.
# Staff only.
introduction-inquiry-ew-heading = A public inquiry
introduction-inquiry-ew-text = An independent inquiry into group-based child sexual exploitation has been set up for England and Wales. It does not decide who is guilty. Nobody has to wait for it to get support.
# Staff only.
introduction-inquiry-s-heading = A public inquiry
introduction-inquiry-s-text = Scotland has announced a statutory public inquiry of its own on this subject. Nobody has to wait for it to get support.

## For you

introduction-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number. The safeguarding lead is the person in charge of keeping children safe in a school, club or centre.
introduction-worry-heading = You need a worry, not proof
introduction-worry-text = Tell your safeguarding lead today. It is better to share a worry that turns out small. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
introduction-young = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
