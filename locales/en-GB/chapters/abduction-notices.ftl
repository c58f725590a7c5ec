### Chapter "Child abduction notices". It is read by workers and parents, and children may read it as well.
### A notice is a warning on paper. It is never a court order, and to break it is no crime by itself. Never translate it as an order or a ban.
### "Child" means anyone under 18. "Lawful control" is the legal right to decide where a child is: a parent, or a council with a care order.
### Never let a translation suggest that the child chose, agreed or is to blame.


## In short

abduction-notices-in-short-heading = In short
abduction-notices-lead = A child abduction warning notice is a written warning from the police. It tells a person that they have no permission to be with a child.
abduction-notices-purpose = It is used when time spent with that person may harm the child. It warns that to go on can lead to arrest and court.
abduction-notices-lead-scotland = We have found no abduction warning notices in Scotland. Other laws can protect a child whom someone takes or keeps away.
abduction-notices-purpose-scotland = They can protect the child, and they can set rules for the person who may harm the child. Guides from other nations speak of notices. The laws behind those notices do not apply here.
# The most important sentence of the chapter.
abduction-notices-child = All of this is there to protect the child. The child is not in trouble and is not to blame.

## What a notice is, and is not

abduction-notices-what-it-is-heading = What a notice is, and is not
# Two lists side by side: what a notice is, and what it is not.
abduction-notices-is-do-heading = A notice is
abduction-notices-is-dont-heading = A notice is not
abduction-notices-is-do-warning = a written warning
abduction-notices-is-do-police = given by the police
abduction-notices-is-do-named = about one named person and one named child
abduction-notices-is-do-law = built on laws against taking a child away
abduction-notices-is-dont-order = a court order
abduction-notices-is-dont-conviction = a finding that the person is guilty
abduction-notices-is-dont-instead = a reason to stop looking into other crimes
abduction-notices-is-dont-wait = a reason to wait with other help for the child
abduction-notices-ban-fact = A notice is a warning. The law behind it is what forbids a person to take or keep the child.
abduction-notices-ban-myth = “The notice bans the person by law.”
abduction-notices-record-fact = A notice is not a conviction, so it gives the person no criminal record.
abduction-notices-record-myth = “A notice gives the person a criminal record.”
abduction-notices-no-act-heading = No Act creates the notice
abduction-notices-no-act-text = Ministers have told Parliament more than once that it is an administrative process. Attempts to give it a basis in an Act did not succeed. We have found no later change, so check before you rely on this.
abduction-notices-no-act-ni-heading = Not statutory, but built on law
abduction-notices-no-act-ni-text = Guidance of the Safeguarding Board says that the notices are not statutory. They rest on two Orders, which come next.
abduction-notices-old-name = Older guides speak of a “harbourer’s warning” or “harbouring notice”. It is the same thing.

## The law behind it

abduction-notices-law-behind-heading = The law behind it
abduction-notices-two-laws = Two laws stand behind a notice. The child’s age and legal status decide which of them fits.
abduction-notices-under-sixteen-heading = A child under 16
abduction-notices-under-sixteen-text = Someone who is not the child’s parent or guardian must not take or keep the child from the person with lawful control. Without lawful authority or a reasonable excuse, it is a crime. To persuade the child to come or to stay counts as well.
abduction-notices-under-sixteen-maximum = Maximum: 7 years in prison.
abduction-notices-in-care-heading = A child in care or emergency protection
abduction-notices-in-care-text = It is a crime to take the child or keep the child away, knowingly and without lawful authority. To help or persuade the child to run away or stay away counts as well.
abduction-notices-in-care-maximum = Maximum: 6 months in prison, a fine, or both.
abduction-notices-under-sixteen-ni-heading = A child under 16
abduction-notices-under-sixteen-ni-text = This Order is what a notice rests on here. To take or keep the child from the person with lawful control can be a crime.
abduction-notices-in-care-ni-heading = A child in care or emergency protection
abduction-notices-in-care-ni-text = It is a crime to take the child or keep the child away, knowingly and without lawful authority. To help or persuade the child to run away or stay away counts as well.
abduction-notices-in-care-ni-maximum = Maximum: 6 months in prison, a fine at level 5, or both.
abduction-notices-willing = A child may feel that they want to be with the person. That does not make it lawful, and the child is not to blame.
abduction-notices-status-heading = First ask: how old, and what legal status?
abduction-notices-status-under = Under 16: the Act on child abduction is the basis.
abduction-notices-status-care = 16 or 17: only with a care order, an emergency protection order or police protection.
abduction-notices-status-accommodated = 16 or 17 at home, or accommodated by agreement: no basis. Think of police protection, a sexual risk order, an injunction, a non-molestation order or a slavery and trafficking risk order.
abduction-notices-status-ni-heading = First ask: how old, and what legal status?
abduction-notices-status-ni-under = Under 16: the Order on child abduction is the basis.
abduction-notices-status-ni-care = 16 or 17: only in care, under an emergency protection order or in police protection.
abduction-notices-status-ni-other = Otherwise: ask PSNI and the Trust which other orders fit.
abduction-notices-words-heading = What the words mean
abduction-notices-words-takes = “Takes” includes causing or inducing the child to come along.
abduction-notices-words-detains = “Detains” includes inducing the child to stay.
abduction-notices-words-motive = No force, locked door or sexual motive is needed.
abduction-notices-words-belief = A genuine belief that the child was 16 or over is a defence. A notice that states the age removes that excuse.

## Who does what

abduction-notices-who-does-what-heading = Who does what
abduction-notices-steps-heading = From worry to notice
abduction-notices-steps-worry = Someone tells the police or social workers about a worry.
abduction-notices-steps-meet = The police talk with others who know the child.
abduction-notices-steps-control = They speak with whoever has lawful control, such as a parent.
abduction-notices-steps-serve = The police decide, and give the notice to the person.
abduction-notices-steps-child = Someone explains to the child what it means.
abduction-notices-agree-heading = Does the child have to agree?
abduction-notices-agree-text = No. A notice needs no consent, complaint or statement from the child. The child’s views and safety still matter.
# Spoken to a parent or carer who reads this page.
abduction-notices-parents = Are you a parent or carer? The police may ask whether the person had your permission. Ask who will help to keep the child safe afterwards, and whom to call.
abduction-notices-needed-heading = What the police need
abduction-notices-needed-control = who has lawful control: a parent, another person with parental responsibility, or a council with a care order
abduction-notices-needed-statement = a statement by them that the person has no permission, and that they support the notice
abduction-notices-needed-concern = what the worry rests on, such as missing episodes, being found together, or reports
abduction-notices-needed-details = the child’s details and a recent photograph
abduction-notices-proof = To serve a notice takes no proof to the criminal standard. Local force policy governs the form and who signs it.
abduction-notices-holds-heading = What a notice holds
abduction-notices-holds-names = the names of the person and the child, and the child’s age
abduction-notices-holds-permission = a statement that there is no permission
abduction-notices-holds-contact = examples of contact that is not allowed, such as to meet, message, give a lift or take in
abduction-notices-holds-warning = a warning of the law behind it
abduction-notices-holds-record = a signed record that it was served
abduction-notices-worker-do-heading = As a worker, do
abduction-notices-worker-dont-heading = As a worker, do not
abduction-notices-worker-do-note = note names, nicknames, vehicles and online names
abduction-notices-worker-do-missing = record each time the child is missing
abduction-notices-worker-do-status = tell the police and social workers who has parental responsibility
abduction-notices-worker-do-order = say whether there is a care order, or the child is accommodated by agreement
abduction-notices-worker-dont-serve = serve, threaten or bargain with a notice
abduction-notices-worker-dont-contact = contact the person
abduction-notices-worker-dont-risk = take risks to see or hear more
abduction-notices-day-heading = On the day it is served
abduction-notices-day-worker = A worker is with the child.
abduction-notices-day-plan = A safety plan is ready.
abduction-notices-day-carer = The carer knows what to do if the person appears.
abduction-notices-day-officer = Everyone knows the name of one officer.

## If the notice is ignored

abduction-notices-if-ignored-heading = If the notice is ignored
# A notice has no penalty of its own. Do not write that breaking it is a crime.
abduction-notices-breach = The crime behind the notice is what carries the penalty. The police can arrest and investigate a person for taking or keeping the child.
abduction-notices-each-time = Tell the police each time it happens. You do not have to be sure. Each time matters.
abduction-notices-police-heading = What the police can do
abduction-notices-police-offence = arrest for, and investigate, the offence behind the notice
abduction-notices-police-evidence = use the notice as evidence that the person knew the age and had no permission
abduction-notices-police-orders = apply for a sexual risk order, an injunction or a slavery and trafficking risk order
abduction-notices-police-powers = use police protection or a recovery order
abduction-notices-police-other = look at other ways of disruption
abduction-notices-not-offence-heading = To break a notice is no offence by itself
abduction-notices-not-offence-text = It is not a court order and gives no power of arrest of its own. Never tell a family that it “bans” the person.

## Limits, and other protection

abduction-notices-limits-heading = Limits, and other protection
abduction-notices-not-every = A notice does not fit every child. There are other ways to protect a child. Ask which of them fits.
abduction-notices-other-heading = Other protection
abduction-notices-other-police = In an emergency the police can keep a child safe for up to 3 days.
abduction-notices-other-court = A court can order emergency protection.
abduction-notices-other-rules = A court can set rules for a person who may harm children.
abduction-notices-other-crime = The police can investigate the abuse itself. That must not wait for a notice.
abduction-notices-recovery-heading = Recovery order
abduction-notices-recovery-text = For a child in care or emergency protection who is missing or was taken. A court can order people to hand over the child, or to say where the child is.
abduction-notices-recovery-ni-heading = Recovery order
abduction-notices-recovery-ni-text = For a child in care or emergency protection who is missing or was taken. A court can order people to hand over the child, or to say where the child is.
abduction-notices-recovery-detail-heading = Recovery orders: who and what
abduction-notices-recovery-detail-text = Two can apply. One is a person who has parental responsibility under the care order or the emergency protection order. The other is the designated police officer. A recovery order can let the police enter and search named premises. It is not for a child accommodated by agreement.
abduction-notices-recovery-detail-ni-heading = Recovery orders: who and what
abduction-notices-recovery-detail-ni-text = Two can apply. One is a person to whom an order gives parental responsibility. The other is the designated officer. A recovery order can let the police enter and search named premises.
abduction-notices-limits-list-heading = Limits to know
abduction-notices-limits-list-duration = It has no fixed length in law. It can lose its effect at 16, or when a care order ends. Diary the date and plan what comes next.
abduction-notices-limits-list-older = It does nothing for a child of 16 or 17 at home or accommodated by agreement.
abduction-notices-limits-list-carer = It depends on the support of the carer. If the carer is part of the harm, think of emergency protection, police protection or care proceedings.
abduction-notices-limits-list-wider = It does not need exploitation. It also fits a missing child whom somebody takes in.
abduction-notices-limits-list-ni-heading = Limits to know
abduction-notices-limits-list-ni-older = It reaches a child of 16 or 17 only in care or emergency protection.
abduction-notices-limits-list-ni-lapse = It can lose its effect at 16, or when a care order ends. Diary the date and plan what comes next.
abduction-notices-refuge-heading = Refuges
abduction-notices-refuge-text = A refuge for children that holds a certificate does not commit these offences when it takes a child in.

## What Scotland uses instead

abduction-notices-scotland-heading = What Scotland uses instead
abduction-notices-first = Child protection comes first. Social work and the police plan together how to keep the child safe.
abduction-notices-cpo-heading = Child protection order
abduction-notices-cpo-text = A sheriff can order that a child is kept in a safe place.
abduction-notices-constable-heading = Emergency help by the police
abduction-notices-constable-text = When a sheriff cannot be asked in time, a police officer can act. They can keep a child in a safe place for up to 24 hours. The Principal Reporter must be told.
abduction-notices-supervision-heading = Compulsory supervision order
abduction-notices-supervision-text = A children’s hearing can set conditions to keep a child safe, such as where the child lives.
abduction-notices-warrant-heading = Warrant to find a child
abduction-notices-warrant-text = An order may say where a child must stay. If the child is missing from there, a court can allow a search.
abduction-notices-harbouring-heading = Keeping a child away
abduction-notices-harbouring-text = An order may name a place or person for a child. It is a crime to help the child run away, or to keep the child away.
abduction-notices-risk-order-heading = Orders about the person
abduction-notices-risk-order-text = A court can set rules for a person who may harm a child sexually. A sexual risk order needs no conviction.
abduction-notices-risk-order-maximum = Maximum for breaking one: 5 years in prison.
abduction-notices-scotland-willing-heading = Does the child have to agree?
abduction-notices-scotland-willing-text = No. A child’s consent is not needed to keep the child safe. The child’s views still matter.
# Spoken to a parent or carer who reads this page.
abduction-notices-scotland-parents = Are you a parent or carer? Tell the police or social work. Ask who will help to keep the child safe, and whom to call.
abduction-notices-scotland-staff-heading = For staff in Scotland
abduction-notices-scotland-staff-act = The Act of England and Wales on child abduction does not apply.
abduction-notices-scotland-staff-common = The common-law offence of taking a child is for very young children.
abduction-notices-scotland-staff-justice = A justice of the peace can take emergency measures as well.
abduction-notices-scotland-staff-other = Think also of a non-harassment order.
abduction-notices-scotland-staff-ask = Ask Police Scotland which options for disruption apply.

## What this means for you

abduction-notices-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number.
abduction-notices-worry-heading = You need a worry, not proof
abduction-notices-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
abduction-notices-every-time-heading = If you see the person with the child
abduction-notices-every-time-tell = Tell the police at once, every time.
abduction-notices-every-time-note = Pass on when and where it was.
abduction-notices-every-time-safe = Take no risks. Do not follow, stop or contact the person.
abduction-notices-welcome = When the child is back, be warm first. Food, rest and calm come before questions.
abduction-notices-leave = Is a child missing? Tell the police at once. You do not have to wait.
# Spoken to a child or young person who reads this page.
abduction-notices-young = Is this about you? It is not your fault, and you are not in trouble. You can talk to an adult you trust, or to { $name-childline }.
