### Chapter "Who does what". It is read by workers, and children and parents may read it as well.
### "Child" always means anyone under 18. Names of services are official: keep them in Latin letters and explain them.
### Never let a translation suggest that proof is needed, or that a child must talk to the police to get care.

## In short

services-in-short-heading = In short
services-lead = You do not have to know which service is right. Tell one person who can act, and the services work it out together.
# { $emergency-999 } is the emergency number.
services-first = First comes your safeguarding lead. Social workers and the police come next. If a child is in danger now, call { $emergency-999 }.
services-nation = Names and routes differ in England, Wales, Scotland and Northern Ireland. This page shows the routes of the nation you chose.

## Police

services-danger-heading = Police
services-police-heading = The police
# { $emergency-999 } is the emergency number, { $police-101 } the police number when there is no danger now.
services-police-text = They act when a child is in danger, missing or harmed by a crime. Some officers work only on child abuse. You can report abuse from long ago too. Call { $emergency-999 } for danger now and { $police-101 } if it is not urgent.
services-missing-heading = A missing child
services-missing-text = Report a missing child to the police at once. There is no need to wait a day.
services-ask-ew = Worried that a certain adult may be a danger to a child? Anyone can ask the police. The scheme is often called Sarah’s Law.
services-ask-scotland = Worried that a certain adult may be a danger to a child? You can ask the police. The scheme is called Keeping Children Safe.
services-ask-ni = Worried that a certain adult may be a danger to a child? You can ask the police, and name the child and the adult. They tell only the person who cares for the child.

## Social workers

services-social-work-heading = Social workers
services-social-work-note = Social workers listen to a worry, decide what help is needed, assess, and protect a child.
services-front-england-heading = Children’s services of the council
# "Front door": the first team that takes a worry. MASH: multi-agency safeguarding hub, a team of several services.
services-front-england-text = Call children’s services where the child lives. In many areas the first team is called the front door, or the MASH. At night and at weekends, ask for the emergency duty team. If you cannot get through, call the police on { $police-101 }.
services-front-wales-heading = Social services of the council
services-front-wales-text = Call children’s social services where the child lives. At night and at weekends, ask for the emergency duty team. If you cannot get through, call the police on { $police-101 }.
services-front-scotland-heading = Social work of the council
services-front-scotland-text = Call children and families social work where the child lives. At night and at weekends, ask for social work out of hours. If you cannot get through, call the police on { $police-101 }. Anyone can also refer a child to the Children’s Reporter.
services-front-ni-heading = The Trust’s Gateway team
# { $resws-ni } is the number of the emergency social work service.
services-front-ni-text = Call the Gateway team of the Health and Social Care Trust, not the council. Out of hours, call the Regional Emergency Social Work Service on { $resws-ni }. It answers in the evening, at night, at weekends and on bank holidays. If you cannot get through, call the police on { $police-101 }.

# Staff only.
services-gateways-heading = The five Gateway teams
services-gateways-text = Call the team of the Trust where the child lives. A person should check these numbers before you rely on them.

## School and health

services-school-health-heading = School and health
services-lead-england = In a school or college in England, tell the designated safeguarding lead, or DSL. They listen to worries and pass them to people who can help.
services-lead-wales = In a school in Wales, tell the designated safeguarding person, or DSP. They listen to worries and pass them to people who can help.
services-lead-scotland = In a school in Scotland, tell the child protection coordinator. A child may also have a named person. They listen to worries and pass them to people who can help.
services-lead-northern-ireland = In a school in Northern Ireland, tell the designated teacher. They listen to worries and pass them to people who can help.
services-health-heading = Health
# GP: general practitioner, the family doctor.
services-health-nurse = The school nurse and the doctor (GP) listen, treat and refer.
services-health-clinic = A sexual health clinic gives tests and advice.
services-health-hospital = A hospital treats injuries.
services-health-mind = Mental health services help with fear, low mood and self-harm.
services-health-private = Health staff keep things private, within limits. They share when a child is being harmed. They always share sexual activity with a child under 13.
services-therapy-ew = Therapy must not wait for a court case.

## After a sexual assault

services-assault-heading = After a sexual assault
services-sarc-england-heading = Sexual assault referral centre
# SARC: sexual assault referral centre.
services-sarc-england-first = A SARC gives medical care and support.
services-sarc-england-second = Help does not depend on a report to the police.
services-sarc-england-third = The age at which a young person can come alone differs by area.
services-sarc-england-fourth = Ask your lead or social workers.
services-sarc-wales-heading = Sexual assault referral centre
# SARC: sexual assault referral centre.
services-sarc-wales-first = A SARC gives medical care and support after a sexual assault.
services-sarc-wales-second = The age at which a young person can come alone differs by area.
# "Safeguarding person": the title of the safeguarding lead in Wales.
services-sarc-wales-third = Ask your safeguarding person or social workers.
# ISVA and ChISVA: short official names of the adviser.
services-isva = An independent sexual violence adviser, or ISVA, stands by a child before, during and after a police case. A child can have one without a report to the police. The adviser for children is called a ChISVA. Both are independent of the police.
services-sarc-scotland-heading = Care after a sexual assault
# { $scotland-sexual-assault-self-referral } is a phone number. "Bairns’ Hoose" is Scots for "children’s house".
services-sarc-scotland-text = From age 16, a person can ask for care themselves on { $scotland-sexual-assault-self-referral }. They need not tell the police. It is not a support or counselling line. Under 16, go through the NHS, the police or social work. Some places have a Bairns’ Hoose, where a child is heard and helped under one roof.
services-sarc-ni-heading = The Rowan
# "The Rowan" is a name.
services-sarc-ni-first = The Rowan is the centre in Northern Ireland for care after a sexual assault.
services-sarc-ni-second = It sees people of all ages, day and night.
services-sarc-ni-third = A person can go there themselves.
services-sarc-ni-fourth = Ask your Trust or the police how to reach it.
services-witness-ni = The NSPCC Young Witness Service helps people under 18 who are witnesses for the prosecution. It is there in every court.
services-witness-scotland = The prosecution service helps child witnesses through a team. It is called Victim Information and Advice.

## Special help

services-specialist-heading = Special help
services-local = Some areas have a service for children who are being exploited. Workers there can stay with a child for a long time, and can help parents too.
services-online-heading = Online
services-online-text = CEOP is part of the police. It takes reports of grooming and sexual abuse online. It is not for danger now, and reports are not anonymous. Report Remove helps people under 18 to get a sexual picture of themselves off the internet.
services-parents-heading = For parents
services-parents-text = The Ivison Trust supports parents whose child is being exploited outside the family. Parents are partners, not suspects.
services-parents-scotland-heading = For families in Scotland
services-parents-scotland-text = The Children First support line is for any worry about a child.
services-return-england = After a child has been missing, they are offered a talk with someone independent. It is called a return home interview.
services-guardian-ew = A child of any nationality who may be trafficked can get help from a guardian service. If a parent is in the UK, it mostly advises the workers around the child.
services-guardian-scotland = Guardianship Scotland helps a child who may have been trafficked. It is for a child with no one in the UK who has parental rights.
services-guardian-ni = The Independent Guardian Service helps children who may be trafficked. It also helps children who are separated from their family.

## How services work together

services-together-heading = How services work together
services-together-lead = No service can do this alone. Each holds a piece of the picture.
services-board-england = In England, the council, the local NHS and the police are the safeguarding partners. They set local rules and check that services work.
services-board-wales = In Wales, each region has a Safeguarding Children Board. It sets local rules and checks that services work.
services-board-scotland = In Scotland, each area has a Child Protection Committee. It sets local rules and checks that services work.
services-board-northern-ireland = Northern Ireland has one Safeguarding Board, called the SBNI. It sets the rules and checks that services work.
services-about-worker-heading = Worried about someone who works with children?
services-about-worker-text = Tell your safeguarding lead. If the worry is about the lead, go to the person above them. Do not speak to the adult about it.

# Staff only.
services-mash = In a MASH, police, social care, health and education share what they know about new worries. Local names differ.
services-mace = A MACE panel looks at children, people of concern and places. In many areas the police and the council chair it together. Names differ. It does not replace child protection procedures.
services-lado = The LADO is the council’s designated officer. Tell them within 1 working day about an adult who works or volunteers with children. The LADO does not investigate.
services-officer-wales = In Wales, tell the designated officer of the council about a worry over a worker. Section 5 of the Wales Safeguarding Procedures says how.
services-worker-scotland = In Scotland, tell the employer about a worry over a worker, and the police or social work.
services-worker-ni = In Northern Ireland, tell the Trust and the police about a worry over a worker.

## For you

services-for-you-heading = What this means for you
services-worry-heading = You need a worry, not proof
# { $emergency-999 } is the emergency number.
services-worry-text = Tell your safeguarding lead today. If you cannot reach them, call social workers or the police yourself. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
services-young = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
