### Chapter “Signs and indicators”. The first sentences frame everything: one sign proves little, no sign proves safety, worry is enough.
### Signs are what an adult may notice. They never say what a child did wrong. Children read this page as well.
### CSE = child sexual exploitation. Never let a translation suggest that the child chose, agreed, was paid or is to blame.

## In short

signs-in-short-heading = In short
signs-lead = One sign rarely proves anything. Many signs are also part of ordinary teenage life, or signs of another harm.
signs-no-signs = No signs does not mean no harm.
signs-worry-enough = You need a worry, not proof, to share it.
signs-no-score = So do not count signs, and give no score. Look for change and for patterns, and ask yourself what may be behind them.
signs-behaviour = A change in a child can be a way of telling. Most children come to notice through how they act, not through words.

## What you may notice

signs-noticing-heading = What you may notice
signs-away-heading = Away or missing
signs-away-late = away, out late or out overnight, with no clear reason
signs-away-found = found far from home
signs-away-tense = tense before going out, upset when back
signs-away-where = not able to say where they were
signs-learning-heading = School or college
signs-learning-absent = often absent or late
signs-learning-tired = tired, or doing less well
signs-learning-worried = a new worry about a person, a place or a journey
signs-things-heading = Money and things
signs-things-new = new things with no clear source
signs-things-debt = sudden debt
signs-things-lost = own things that disappear
signs-phone-heading = Phone and online
signs-phone-fear = fear or rush about messages
signs-phone-hides = hiding the phone, or keeping away from it
signs-phone-upset = upset after time online
signs-phone-threats = someone asks for images, or threatens to show them
signs-others-heading = Other people
signs-others-controlling = someone much older, or someone who controls them
signs-others-friends = a new group, and old friends lost
signs-others-loyal = loyal to a person they seem to fear
# “I’m fine” is said to end a talk, although things are not fine.
signs-feelings-heading = Feelings and mood
signs-feelings-mood = fear, low mood, anger or shame
signs-feelings-sleep = sleeping or eating in another way
signs-feelings-fine = pulling back, or always saying “I’m fine”
signs-words-heading = What they say
signs-words-hints = hints, or talk about “a friend of mine”
signs-words-testing = questions that test how you will react
signs-words-back = telling something, then taking it back
# To “take it back” is to say afterwards that it was not so.
signs-taking-back = Many children tell and then take it back. It does not mean that nothing happened.

## A closer look, for staff

signs-closer-heading = A closer look, for staff
# Staff only.
signs-away-closer-heading = Away or missing
signs-away-closer-lifts = picked up by people or taxis that nobody knows
signs-away-closer-cards = tickets, or cards from hotels
signs-away-closer-worn-out = exhausted on return
# Staff only.
signs-things-closer-heading = Things and online
signs-things-closer-second-phone = a second phone or extra SIM cards
signs-things-closer-cash = cash, clothes or vapes with no clear source
signs-things-closer-paid = food or travel that someone else paid for
signs-things-closer-hours = many new contacts, or contact at odd hours
signs-things-closer-demands = demands for money or gift cards
signs-things-closer-gaming = distress after gaming or streaming
# Staff only.
signs-health-heading = Health
signs-health-injuries = injuries without an explanation
signs-health-pain = pain, or a change in weight
signs-health-infection = a sexually transmitted infection
signs-health-pregnancy = pregnancy, or asking for emergency contraception
signs-health-substances = alcohol or drugs
signs-health-care = self-neglect, or a sudden change in how they look
# Staff only.
signs-behaviour-closer-heading = Behaviour
signs-behaviour-closer-self-harm = self-harm, or talk of suicide
signs-behaviour-closer-offending = offending, perhaps under pressure
signs-behaviour-closer-distrust = distrust of services
signs-behaviour-closer-asked = other children being asked along
# Staff only. { $emergency-999 } is the emergency number.
signs-life-heading = Self-harm or talk of suicide
signs-life-text = If a life is in danger, call { $emergency-999 }. Do not leave the child alone.
# Staff only.
signs-under-thirteen-heading = Under 13
signs-under-thirteen-text = Any sexual activity under 13 is always referred. What the child says does not change that.
# Staff only.
signs-sexual-health = Sexual health staff can treat a young person of 13 or over in confidence. They must still ask about age gaps, pressure and secrecy. They share where there is harm.
# Staff only. “Persistently absent” is an official measure in England.
signs-absence-england = In England, 66% of children assessed with CSE as a factor were persistently absent from school. So ask what lies behind absence.

## Children who are missed

signs-missed-heading = Children who are missed
signs-expect = Adults can miss a child because of what they expect to see.
signs-boys-heading = Boys
signs-boys-too = Boys are exploited too.
signs-boys-notice = Adults may notice anger, offending or going missing, and look no further.
signs-boys-fear = A boy may fear that others will call him weak or gay.
# “Signs” at the end are sign language or gestures.
signs-disabled-heading = Disabled children
signs-disabled-part = Adults may think that a sign is part of the disability.
signs-disabled-heard = A child may tell many times and not be heard.
signs-disabled-time = Give time, and use words, signs or symbols that suit the child.
signs-seen-older-heading = Children seen as older
signs-seen-older-treated = Some children are treated as older than they are, or as less in need of care. Some are blamed for what was done to them.
signs-seen-older-name = This is called adultification.
signs-seen-older-see = See the child, and the child’s age.
# LGBTQ+: lesbian, gay, bisexual, trans, queer and others.
signs-lgbtq-heading = LGBTQ+ young people
signs-lgbtq-place = They may look for contact online because they have no safe place to talk.
signs-lgbtq-telling = Someone may threaten to tell others about them.
signs-lgbtq-no-sign = Being LGBTQ+ is not a sign of harm.
signs-sixteen-heading = Young people of 16 and 17
signs-sixteen-overlooked = Adults often overlook them and think that they are old enough to know better.
signs-sixteen-children = They are children too, and can be exploited.
# Staff only.
signs-minoritised-heading = Black and minoritised children
signs-minoritised-older = They may be seen as older, less vulnerable and responsible for what was done to them.
signs-minoritised-silence = Threats about shame or honour, and fear of how a community may react, can keep a child silent.
signs-minoritised-background = Background is never a reason to suspect, and never a reason not to report.
# Staff only.
signs-extortion = In half a year, 97% of the confirmed reports of sexual extortion were about boys. These are confirmed cases only.
# Staff only.
signs-boys-england = In England, about 1 in 3 children assessed with CSE as a factor were not girls.

## When you notice something

signs-acting-heading = When you notice something
signs-do-do-heading = Do
signs-do-dont-heading = Do not
signs-do-do-share = share it the same day, even a small worry
signs-do-do-write = write down what you saw, when, and the child’s exact words
signs-do-do-open = ask kindly and openly: “tell me”, “describe”
signs-do-do-keep = keep in touch with the child
signs-do-dont-sure = wait until you are sure
signs-do-dont-probe = question the child for detail
signs-do-dont-search = search a phone or look at images
signs-do-dont-suspect = speak about it to the person you suspect
signs-silence = A child who says nothing, or says that all is well, may still need you. Keep looking and keep listening.
# { $emergency-999 } is the emergency number.
signs-missing-heading = A child who is missing
signs-missing-text = Tell the police at once. If the child may be in danger, call { $emergency-999 }. There is no need to wait 24 hours. Going missing once can be enough to act.
# Staff only. This talk is called a return home interview.
signs-return-england = In England, a child who comes back is offered a talk with someone independent.
# Staff only.
signs-scotland-heading = In Scotland
signs-scotland-text = CSE calls for a child protection response. It does not depend on the child telling anyone.

## For you

signs-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number. The safeguarding lead is the person in charge of keeping children safe in a school, club or centre.
signs-worry-heading = You need a worry, not proof
signs-worry-text = Tell your safeguarding lead today, even if it is one small thing. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
signs-young = Does something here feel familiar? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
