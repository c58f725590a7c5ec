### Chapter "What CSE means". It is read by workers, and children may read it as well.
### CSE = child sexual exploitation. "Child" always means anyone under 18, of any gender.
### Never let a translation suggest that the child chose, agreed, was paid or is to blame.
### Years and numbers are left out on purpose: the screen adds each source’s date itself.

## In short

definition-in-short-heading = In short
definition-lead = Child sexual exploitation, or CSE, is a form of child sexual abuse. It can happen to any child or young person under 18.
# "Draw in" means to attract or win over, step by step.
definition-power = A person or a group uses power over a child. They draw in, trick or force the child into sexual activity. It can happen face to face, or only online. It can look as if the child agreed.
# The most important sentence of the chapter. "A tool of abuse" = something the abuser uses.
definition-never-less = A gift, a lift or a feeling of being loved is a tool of abuse. It is never a payment. What a child received never makes them less a victim.
definition-responsible = The person who exploits the child is responsible. The child is not.

## By its elements

definition-by-its-elements-heading = What makes it CSE
definition-elements-heading = CSE, in our words
definition-elements-abuse = It is child sexual abuse.
definition-elements-under-eighteen = The victim is under 18: a boy, a girl, or a trans or non-binary young person.
definition-elements-who = One person does it, or a group. They may be older, or about the same age.
# "Power" here is any advantage over the child.
definition-elements-power = They have more power than the child, through age, gender, strength, money or something else.
definition-elements-how = They draw in, pressure, trick or force the child into sexual activity.
# "Something else gained": money, status or other advantage for the abuser or for those who help the abuser.
definition-elements-gain = The child is given something, or someone else gains, or both.
definition-elements-agreed = It can look agreed. It is still abuse.
definition-elements-online = It needs no touch. It can all happen through a phone or the internet.
definition-elements-attribution = Our own words, drawn from the definitions of the four nations

## The four nations

definition-nations-heading = The four nations
definition-nations-note = Each nation has its own wording. These are the main points, in our words.
definition-four-england-abuse = Sexual abuse of someone under 18.
definition-four-england-power = One person, or several, use the power they hold over the child.
definition-four-england-how = They pressure, steer or trick the child into sexual activity.
# "Those behind it": those who abuse and those who make the abuse possible.
definition-four-england-gain = The child is given something they need or want, or those behind it gain money or status, or both.
definition-four-england-agreed = It counts even when the child seems to agree.
definition-four-england-online = No contact is needed: technology can be enough.
# The screen adds the date of the source after this line. The same is true of the other attributions.
definition-four-england-attribution = After the England definition, Department for Education
definition-four-wales-abuse = Sexual abuse of a child up to 18, indecent images included.
definition-four-wales-exchange = There is some kind of exchange.
definition-four-wales-taking-away = Taking away counts as well as giving: to stop violence or threats, for example.
# Someone who arranges the abuse or makes it possible.
definition-four-wales-facilitator = A person who makes it possible may gain too, or instead of the child.
definition-four-wales-unseen = The child may not see it as exploitation.
# The two titles are official names of documents.
definition-four-wales-attribution = After the All Wales Practice Guide, which stands beside Working Together to Safeguard People, Volume 7
definition-four-scotland-abuse = A form of child sexual abuse.
definition-four-scotland-who = Those who do it may be of any age, alone or with others.
definition-four-scotland-power = They hold more power than the child, and use it.
definition-four-scotland-how = They force the child, or draw the child in.
definition-four-scotland-return = The child, those who abuse or those who make it possible receive something in return.
definition-four-scotland-agreed = What looks like agreement does not undo the abuse.
definition-four-scotland-attribution = After the Scottish Government’s definition and briefing for practitioners
definition-four-northern-ireland-how = One person, or a group, does this to someone under 18. They force, steer or trick the child into sexual activity.
definition-four-northern-ireland-power = They hold more power than the child.
definition-four-northern-ireland-gain = The child is given something, or someone gains money or status, or both.
definition-four-northern-ireland-agreed = It may look agreed.
definition-four-northern-ireland-online = It does not have to be physical.
definition-four-northern-ireland-attribution = As told by public bodies, after Co-operating to Safeguard, Department of Health. Not yet compared with the official text
definition-agree-heading = Where all four agree
definition-agree-abuse = CSE is child sexual abuse.
definition-agree-consent = A child cannot consent to it.
definition-agree-less = What a child received does not make them less a victim.
definition-agree-any-child = Any child of any gender can be affected.

# Staff only from here to the end of this part.
definition-differ-heading = Where the wording differs
definition-differ-exchange = Wales and Scotland look for some exchange or return. England and, as far as we have read, Northern Ireland accept exchange, or gain for those responsible, or both.
definition-differ-taking-away = Only Wales says that taking something away can be the exchange.
definition-differ-any-age = Only Scotland says that the person responsible may be of any age.
definition-differ-online = England names technology. Wales names images. Scotland deals with it in the briefing. In Northern Ireland, as far as we have read, it need not be physical.
# "Statutory": issued under a power in an Act, so that named bodies must have regard to it.
definition-statutory-england-heading = How far is it statutory in England?
definition-statutory-england-text = The definition is the one used in government statutory guidance, Working Together. The guide that came with it is advice. Check the glossary of the current edition before you quote it.
definition-statutory-wales-heading = How far is it statutory in Wales?
definition-statutory-wales-text = Volume 7 is statutory guidance under Part 7 of the Social Services and Well-being (Wales) Act. The All Wales Practice Guide is separate. It goes with the Wales Safeguarding Procedures. Cite both.
definition-statutory-scotland-heading = Where does it stand in Scotland?
definition-statutory-scotland-text = The definition comes from a government briefing paper. The current frame for practice is the National Guidance for Child Protection in Scotland.
definition-statutory-northern-ireland-heading = Where does it stand in Northern Ireland?
definition-statutory-northern-ireland-text = It stands in the policy Co-operating to Safeguard, section 7.2.7. The Department of Health refreshed the policy to update its definition. Our points come from a local booklet and a public page. Read the section itself before you quote them.

## The booklet

definition-booklet-heading = An older definition
# "This guide" is the product; "the booklet" is an older printed guide by NWG Network, a network for professionals.
definition-booklet-note = This guide grew from an older printed booklet. Its definition was made for practice and was never law. It stands here as history.
definition-booklet-elements-heading = The booklet’s definition, in our words
definition-booklet-elements-abuse = Sexual abuse of a child or young person, by one person or more.
definition-booklet-elements-how = They exploit, pressure or steer the child into sexual activity.
# NWG is the name of the network that wrote the word "sometimes"; it is not part of any nation’s definition.
definition-booklet-elements-return = Sometimes the child gets something they need or long for, or those responsible gain, or both. The word “sometimes” is NWG’s own.
definition-booklet-elements-power = Power may come from age, gender, intellect, strength, money or other means. Violence and threats are common.
definition-booklet-elements-choice = The child’s choice is limited. The limits are social, economic or emotional.
definition-booklet-elements-attribution = Adapted by NWG Network from the CSE Knowledge Transfer Partnership NI

## The law around it

definition-related-heading = CSE and the law
definition-not-one-offence = To exploit a child is always abuse. No nation has one single offence called CSE, so the law uses many offences.
definition-ages-heading = Age
definition-ages-child = Everyone under 18 is a child for safeguarding, in all four nations.
# "Does not make it lawful": it stays against the law even if the child seemed to agree.
definition-ages-sixteen = The age of consent is 16 in all four nations. That does not make it lawful to exploit a child of 16 or 17. Laws on payment, images, trafficking and positions of trust protect children up to 18.
definition-ages-thirteen = A child under 13 can never consent in law.
# Staff only.
definition-overlap = One event can be CSE, trafficking, criminal exploitation and domestic abuse all at once. Use every protection that fits.
definition-peers = Abuse by another child is still abuse. Both children need help.

# Staff only from here to the end of this part.
definition-hotel-notices-heading = CSE in an Act: hotel notices
definition-hotel-notices-text = For police notices to hotels, this Act says what CSE means by listing offences.
# "Grooming gangs" is a phrase of the newspapers.
definition-group-based-heading = “Grooming gangs” is not a legal term
definition-group-based-text = Say “group-based child sexual exploitation”. Draft terms of the independent inquiry speak of two or more people who are connected.
definition-criminal-heading = Criminal exploitation is separate
definition-criminal-text = Child criminal exploitation, or CCE, can overlap with CSE. The Crime and Policing Act creates a CCE offence, but it does not define the term. Guidance is to do that. The offence is pending: check whether it is in force.

## Words

definition-words-heading = Words that do not blame
definition-word-choice = Choose words that put responsibility on the person who exploits.
definition-swaps-do-heading = Say
definition-swaps-dont-heading = Avoid
definition-swaps-do-exploited = “being sexually exploited”
definition-swaps-do-unsafe = “someone is exploiting the child”
definition-swaps-do-person = “the person exploiting them”
definition-swaps-do-online = “an adult is grooming the child online”
definition-swaps-do-told = “the child told us”
definition-swaps-do-missing = “missing”
# "We" are the services: the duty to reach the child is ours.
definition-swaps-do-not-yet = “we have not yet found a way to work with them”
# The lines to avoid stand in the same order as the lines to say. Use the phrases that workers really use in your language.
definition-swaps-dont-involved = “involved in CSE”
definition-swaps-dont-at-risk = “puts themselves at risk”
definition-swaps-dont-boyfriend = “boyfriend” or “girlfriend”
definition-swaps-dont-contacting = “the child is contacting adults online”
definition-swaps-dont-disclosed = “the child made an allegation”
definition-swaps-dont-absconded = “absconded”
definition-swaps-dont-hard-to-reach = “will not engage” or “hard to reach”
# Staff only.
definition-swaps-staff-do-heading = Say
definition-swaps-staff-dont-heading = Avoid
definition-swaps-staff-do-material = “child sexual abuse material”
definition-swaps-staff-do-harm = name the harm, and give the child’s age
definition-swaps-staff-do-abused = “sexually abused”, and that things were given to control the child
definition-swaps-staff-dont-old-label = “child pornography”
definition-swaps-staff-dont-judging = “streetwise”, “mature” and other words that judge the child
definition-swaps-staff-dont-selling = any words that say a child sells sex or trades it for gifts
# Staff only. "Victim" is used in English-language law and police work. Some young people prefer another word for themselves.
definition-own-word = “Victim” is the word of the law and the police. In talk with a child, use the word the child uses.

## For you

definition-for-you-heading = What this means for you
definition-worry-heading = You need a worry, not proof
# { $emergency-999 } is the emergency number. The safeguarding lead is the person in charge of keeping children safe in a school, club or centre.
definition-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
definition-young = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
