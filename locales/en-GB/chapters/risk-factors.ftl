### Chapter “Risk factors”. Its one message: what a child lives with is never the cause; the person who exploits is.
### “Risk” is something people and places bring to a child. It is never a quality of the child. Children read this page as well.
### CSE = child sexual exploitation. Never let a translation suggest that the child chose, agreed, was paid or is to blame.

## In short

risk-factors-in-short-heading = In short
risk-factors-lead = What a child lives with is not the cause of exploitation.
risk-factors-cause = The cause is a person who chooses to abuse, and places that let it happen.
risk-factors-any-child = Any child can be exploited. Many who are exploited have none of the difficulties that guides list.
risk-factors-use = Use this page to see what a child may need. Never use it to judge a child, to add up points or to guess who comes next.

## Where the risk comes from

risk-factors-where-heading = Where the risk comes from
risk-factors-people-places = Risk comes from people who exploit, and from places and groups where nobody stops them. So look at more than the child.
risk-factors-look-heading = Look at these as well, and help to change them
risk-factors-look-groups = friends and other groups of young people
risk-factors-look-school = the school, and other places the child goes
risk-factors-look-streets = streets and public places
risk-factors-look-online = online spaces
risk-factors-parents = Parents and carers often cannot control these places. Work with them as partners. They are not to blame for what others do.
risk-factors-place-heading = Make the place safe
risk-factors-place-text = Do not leave it to the child to keep away. Fix the place as well as helping the child.

## What others may take advantage of

risk-factors-needs-heading = What others may take advantage of
risk-factors-need = Someone who exploits may offer what a child is missing: attention, things or a feeling of safety.
risk-factors-reason = Whatever a child lives with, it does not make the child a risk. It is a reason to help.
risk-factors-living-heading = A child may be living with
risk-factors-living-loss = a loss, or harm in the past
risk-factors-living-home = a home that is not safe, or no safe place to stay
risk-factors-living-alone = being alone, or being bullied
risk-factors-living-money = too little money for what they need
risk-factors-living-away = being out of school, or in care
risk-factors-living-unheard = not being listened to, because of a disability or because of who they are
# Staff only.
risk-factors-listed-heading = Children can be targeted through
risk-factors-listed-harm = earlier abuse or neglect, an unsafe home, bereavement
risk-factors-listed-care = being in care, or leaving care
risk-factors-listed-missing = going missing, or being out of school
risk-factors-listed-homeless = homelessness, poverty or need
risk-factors-listed-disability = disability, special educational needs or being neurodivergent
risk-factors-listed-health = poor mental health, or the use of alcohol or drugs
risk-factors-listed-isolation = isolation or bullying
risk-factors-listed-arrival = migration, or being in the UK without family
risk-factors-listed-support = being LGBTQ+ without safe support
risk-factors-listed-peers = friends, brothers or sisters who are exploited, or links with gangs

## Who is overlooked

risk-factors-overlooked-heading = Who is overlooked
risk-factors-sixteen-heading = Young people of 16 and 17
risk-factors-sixteen-older = Adults may think that they are old enough to know better.
risk-factors-sixteen-children = They are children, and they have a right to be kept safe.
risk-factors-no-home-heading = No home at 16 or 17
risk-factors-no-home-child = A young person of 16 or 17 with no home is still a child.
risk-factors-no-home-look = Social services must look at what they need.
risk-factors-no-home-bed = A safe bed is protection.
risk-factors-unseen = Boys, disabled children and children of every background are missed when adults look for only one kind of child.
# Staff only.
risk-factors-homeless-england-heading = A home for a homeless child
risk-factors-homeless-england-text = A homeless child of 16 or 17 must be assessed. Under this section the council’s children’s services can give them somewhere to live.
# Staff only.
risk-factors-homeless-wales-heading = A home for a homeless child
risk-factors-homeless-wales-text = A homeless child of 16 or 17 must be assessed. Under this section the council’s social services can give them somewhere to live.
# Staff only.
risk-factors-homeless-scotland-heading = A home for a homeless child
risk-factors-homeless-scotland-text = A homeless child of 16 or 17 must be assessed. Under this section the council’s social work department can give them somewhere to live.
# Staff only.
risk-factors-homeless-northern-ireland-heading = A home for a homeless child
risk-factors-homeless-northern-ireland-text = A homeless child of 16 or 17 must be assessed. Under this article the Health and Social Care Trust can give them somewhere to live.
# Staff only. Ofsted is the inspectorate in England. “Supported accommodation” is housing with some help from staff.
risk-factors-supported-heading = Supported accommodation
risk-factors-supported-text = In England, some young people of 16 and 17 in care live in supported accommodation. It must be registered with Ofsted.

## What helps

risk-factors-helps-heading = What helps
risk-factors-good-heading = A child is helped by
risk-factors-good-trusted = an adult the child can trust, such as a teacher or a youth worker
risk-factors-good-believed = being believed
risk-factors-good-action = seeing that something is done
risk-factors-good-support = kindness and support
risk-factors-good-basics = food, warmth and rest first
risk-factors-good-places = places that are made safe
risk-factors-adult = You can be that adult. You do not have to fix it alone.

## How much we know

risk-factors-evidence-heading = How much we know
risk-factors-weak = A review for government found little or no evidence behind lists of risk and checklists for CSE. No list can tell you who will be harmed.
# Staff only.
risk-factors-tools-heading = Tools support judgement
risk-factors-tools-text = A study found many different tools that did not agree. They mixed signs of abuse with risk. Some set the bar so high that children were missed. Use your judgement, keep harm apart from risk, and say whether a tool screens or assesses.
# Staff only.
risk-factors-levels-heading = Levels mislead
risk-factors-levels-text = A public inquiry found that tools were used to ration help. The same words for a level meant different things in different places.
# Staff only.
risk-factors-care-figure = About half of the 33 children whose cases the inquiry studied were in care. This is a small sample, not a rate.
# Staff only.
risk-factors-principles-heading = Practice Principles
risk-factors-principles-text = In England, the multi-agency Practice Principles give eight principles for work on exploitation. They are a compass, not a checklist.

## For you

risk-factors-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number. The safeguarding lead is the person in charge of keeping children safe in a school, club or centre.
risk-factors-worry-heading = You need a worry, not proof
risk-factors-worry-text = Tell your safeguarding lead today. A child needs no label to get help. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
risk-factors-young = Are you going through something like this? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
