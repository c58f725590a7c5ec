### Chapter "Early intervention". It is read by workers, and children may read it as well.
### "Child" always means anyone under 18. "Social workers" are the public team that protects children.
### Never let a translation suggest that the child chose, agreed or is to blame, or that proof is needed.

## In short

early-intervention-in-short-heading = In short
early-intervention-lead = Early intervention means acting on the first worry, before harm grows. You need a worry, not proof.
# "Early help" is support for a family before a crisis. It does not replace protection.
early-intervention-not-alone = A worry about sexual exploitation goes straight to your safeguarding lead. They pass it to social workers or the police. Early help alone is not enough.
early-intervention-notice = Most children come to notice through how they are, not through what they say. Silence does not mean that nothing is wrong. Teachers and youth workers are key people to tell.

## Levels of help

early-intervention-levels-heading = Levels of help
early-intervention-levels-note = Help comes in levels, from support for every family to protection from harm. The names differ by nation. A worry about exploitation does not have to climb them one by one.
early-intervention-levels-england-heading = England
early-intervention-levels-england-every = For every child: school, health care and youth work.
# Official names of two kinds of support in England.
early-intervention-levels-england-early = Early help and Family Help: support before a crisis.
early-intervention-levels-england-need = Child in need: the council assesses the child and plans help.
early-intervention-levels-england-protection = Child protection: the council makes enquiries when a child may be seriously harmed, at home or outside it.
early-intervention-levels-wales-heading = Wales
early-intervention-levels-wales-every = For every child: school, health care and youth work.
early-intervention-levels-wales-support = Care and support: social services assess what the child needs.
early-intervention-levels-wales-protection = Child protection: social services look into it when a child may be seriously harmed. They follow the Wales Safeguarding Procedures.
early-intervention-levels-wales-duty = The police, councils, health boards and some other bodies have a legal duty to report a child at risk. Everyone else who works with children is expected to do the same.
early-intervention-levels-scotland-heading = Scotland
early-intervention-levels-scotland-every = For every child: school, health care and youth work, with the child’s wellbeing at the centre.
early-intervention-levels-scotland-response = Sexual exploitation always calls for child protection.
# An official name: a first talk between services, IRD for short.
early-intervention-levels-scotland-ird = Services meet early to plan. This is called an IRD, or inter-agency referral discussion.
early-intervention-levels-scotland-not-told = The child does not have to tell anyone first.
# An independent official in Scotland. A hearing is a legal meeting about a child’s care.
early-intervention-levels-scotland-reporter = The Children’s Reporter decides if a child needs a hearing. Anyone can refer a child.
early-intervention-levels-northern-ireland-heading = Northern Ireland
early-intervention-levels-northern-ireland-every = For every child: school, health care and youth work.
early-intervention-levels-northern-ireland-need = Child in need: the Health and Social Care Trust plans help.
early-intervention-levels-northern-ireland-protection = Child protection: the Trust looks into it when a child may be seriously harmed.
# The name of the first team to contact in each Trust.
early-intervention-levels-northern-ireland-gateway = Concerns go to the Trust’s Gateway team, not to the council.
early-intervention-agreement-heading = Does a parent have to agree?
early-intervention-agreement-text = It is good practice to ask. It is never a condition when a child may be at risk. Do not ask first if asking could raise the danger.

# Staff only.
early-intervention-far-less = It takes far less to start enquiries than to convict someone.
early-intervention-under-thirteen = Is the child under 13? Then always refer sexual activity, whatever the child says.
early-intervention-law-need-england-heading = Child in need
early-intervention-law-need-england-text = The council helps a child in need.
early-intervention-law-enquiries-heading = Enquiries to protect a child
early-intervention-law-enquiries-text = The council must look into it if a child may be at serious risk. The test: reasonable cause to suspect that a child in its area suffers, or is likely to suffer, significant harm. Harm outside the home counts.
early-intervention-law-report-wales-heading = Duty to report a child at risk
early-intervention-law-report-wales-text = Some bodies must tell the council when a child may be at risk. They are called relevant partners. Among them are police, councils, probation, health boards, NHS trusts and youth offending teams.
early-intervention-law-reporter-heading = Telling the Principal Reporter
early-intervention-law-reporter-text = Councils and the police must tell the Principal Reporter about some children. These are children who need protection, guidance, treatment or control, and for whom compulsory measures might be needed. Is the child 16 or 17? Check the present rule with the Reporter.
early-intervention-law-need-ni-heading = Child in need
early-intervention-law-need-ni-text = The Trust helps a child in need.
early-intervention-law-investigate-ni-heading = Duty to investigate
early-intervention-law-investigate-ni-text = The Trust must look into it if a child may be at serious risk. A referral to the Gateway team is made on the form called UNOCINI.
early-intervention-law-tell-ni-heading = Telling the police about a serious offence
# Article 20 of the Sexual Offences Order: offences by people under 18.
early-intervention-law-tell-ni-text = Here everyone must tell the police about a serious offence. The duty falls on a person who knows or believes that one was committed, and who has useful information. They must tell within a reasonable time. To fail without a reasonable excuse is a crime. Sexual offences by under-18s, in article 20 of the Sexual Offences Order, are left out.

## A child tells you

early-intervention-told-heading = A child tells you
early-intervention-told-lead = What helps a child most is to be believed, to see something done, and to feel cared for.
early-intervention-four-heading = Four steps
# The four steps begin with a verb of one word each: receive, reassure, record, refer.
early-intervention-four-receive = Receive. Stop what you are doing. Stay calm, give time and listen.
early-intervention-four-reassure = Reassure. “Thank you for telling me. I am taking this seriously. This is not your fault.”
early-intervention-four-record = Record. Write down the child’s own words as soon as you can, with the date and time.
# { $emergency-999 } is the emergency number.
early-intervention-four-refer = Refer. Tell your safeguarding lead the same day. If the child is in danger now, call { $emergency-999 }.
early-intervention-told-how-do-heading = Do
early-intervention-told-how-dont-heading = Do not
early-intervention-told-how-do-believe = Say “I believe you” or “I am taking this seriously”.
early-intervention-told-how-do-words = Use the child’s own words.
early-intervention-told-how-do-open = Ask openly, and only as much as you need to know that the child is safe: tell me, explain, describe.
early-intervention-told-how-do-next = Say what you will do next and who needs to know. Ask what worries them.
early-intervention-told-how-do-contact = Stay in touch with the child afterwards. Look after yourself too.
early-intervention-told-how-dont-shock = Look shocked, doubt the child or rush.
early-intervention-told-how-dont-secret = Promise to keep it secret.
early-intervention-told-how-dont-lead = Put words in their mouth, press for detail or ask “why”.
early-intervention-told-how-dont-repeat = Make them tell it again to one worker after another.
early-intervention-told-how-dont-warn = Warn or challenge the person who may be causing harm.
early-intervention-told-how-dont-parent = Speak to a parent before you ask your lead or social workers, or if it could raise the danger.
early-intervention-told-how-dont-search = Wait for proof, investigate, search a phone or look at pictures.
early-intervention-talk-heading = You may ask
early-intervention-talk-text = Some adults fear that a question could spoil a police case, so they ask nothing. You can talk with a child, with open questions. The child’s welfare comes first. Children need help to tell.

## When nobody tells you

early-intervention-curiosity-heading = When nobody tells you
early-intervention-curious-heading = Wonder, check, share
early-intervention-curious-not-ready = A child may not be ready to tell, may not know how, or may not see it as harm.
early-intervention-curious-pattern = Look for a pattern, not a single event. A change in behaviour is a safeguarding sign, not a matter of discipline.
early-intervention-curious-no = A “no” does not end your worry.
early-intervention-curious-unable = Some children tell us, and then feel unable to go on. That is common. It does not mean it was untrue.
early-intervention-curious-speak = Speak to your safeguarding lead, even if you are not sure.

# Staff only.
early-intervention-tools-heading = Forms and scores
early-intervention-tools-weak = A study of checklists found many kinds, and little agreement between them. Some mixed signs of risk with signs of actual abuse.
early-intervention-tools-missed = Some set the bar so high that children were missed. Some were used to ration services.
early-intervention-tools-snapshot = A form is a partial snapshot. Say if it screens or assesses, and keep harm apart from risk.
early-intervention-tools-judgement = Judgement comes first. This guide gives no score.

## Sharing what you know

early-intervention-sharing-heading = Sharing what you know
early-intervention-sharing-lead = Data protection law does not stop you sharing to protect a child. You do not need consent when a child is at risk.
early-intervention-rules-first = A child’s protection weighs more than privacy.
early-intervention-rules-open = Be open with the child and family, if that is safe.
early-intervention-rules-enough = Share what matters and what is right, with those who need it.
early-intervention-rules-ask = Not sure? Ask for advice. Do not let that delay you.
early-intervention-rules-write = Write down what you shared, or why you did not.

# Staff only.
early-intervention-guidance-england = In England, read the advice on information sharing from the Department for Education. It has seven golden rules.
early-intervention-guidance-wales = In Wales, read the guidance called Information sharing to safeguard children. It is not statutory.
early-intervention-guidance-other = Scotland and Northern Ireland each have their own guidance on sharing. Ask your lead for the one that applies here.
early-intervention-law-basis-heading = A lawful ground for sharing
# Terms of data protection law.
early-intervention-law-basis-text = Charities, clubs and other bodies that are not public have a clear ground to share. Safeguarding is a “recognised legitimate interest”, and no balancing test is needed. Public bodies still use public task for their own work. Data of special categories still need a condition of their own.
early-intervention-law-duty-england-heading = A new duty to share
early-intervention-law-duty-england-text = Parliament has passed a new duty to share in England. It is pending: we have not seen the date on which it starts. It has an exception where sharing would do the child more harm than not sharing. Check before you rely on it.

## Writing it down

early-intervention-recording-heading = Writing it down
early-intervention-record-heading = A good note
early-intervention-record-day = Write it the same day.
early-intervention-record-facts = Give the date, the time, the place, and who was there.
early-intervention-record-exact = Use the child’s exact words, even if they are rude or unclear.
early-intervention-record-opinion = Keep facts apart from opinion.
early-intervention-record-did = Say what you did, and sign with your name and role.
early-intervention-record-safe = Keep it in a secure place.
early-intervention-pictures-heading = If there is a picture
early-intervention-pictures-text = Never look at it, copy it, print it, share it or save it. Do not ask the child to send it, and do not delete it. Tell your safeguarding lead at once. If an adult is involved, the police are needed urgently.

# Staff only.
early-intervention-intelligence-not-heading = Information for the police
early-intervention-intelligence-not-small = Small details can help the police. Send them on the partner form of your force.
early-intervention-intelligence-not-as-well = Send them as well as a child protection referral, never instead of it.
early-intervention-intelligence-not-child = Never ask the child to find things out.
early-intervention-intelligence-not-investigate = Do not investigate.

## After you have told

early-intervention-after-heading = After you have told
early-intervention-next-child = Tell the child what will happen next, as far as you know.
early-intervention-next-outcome = Ask what was decided.
early-intervention-next-again = If nothing happens, call again.
early-intervention-next-anyone = If your lead is away or does not act, any worker can call social workers or the police.
# The rules for taking a disagreement to a more senior person.
early-intervention-next-escalate = Do you disagree with a decision? Use your local escalation policy the same day, and note it.

## For you

early-intervention-for-you-heading = What this means for you
early-intervention-worry-heading = You need a worry, not proof
# { $emergency-999 } is the emergency number.
early-intervention-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
early-intervention-young = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
