### Chapter "Education". It is read by workers, and children may read it as well.
### "Child" always means anyone under 18. "School" also means college.
### Never let a translation lay the duty to prevent abuse on a child.

## In short

education-in-short-heading = In short
education-lead = Schools, colleges and youth centres see children day after day. Teachers and youth workers are key people to tell.
education-job = Your part is to notice, to listen and to tell the safeguarding lead. You do not investigate, and you do not need proof.
education-lessons-short = Good lessons speak of respect and of help. They never put the duty to stop abuse on children.

## What every adult in a school does

education-every-adult-heading = What every adult in a school does
education-every-heading = Everyone, every day
education-every-signs = Know the signs.
education-every-tell = Tell the safeguarding lead about any worry.
education-every-secret = Do not promise to keep a secret. Only people who need to know are told.
# Adults often think: not in our school.
education-every-here = Think that it could happen here, also between children.
education-every-online = Treat harm online as real harm.
education-every-person = Give each child a person to talk to. A screen or a poster cannot protect a child.
education-guidance-england = In England the guidance for schools is called Keeping children safe in education. The lead is the designated safeguarding lead.
education-guidance-wales = In Wales the guidance for schools is called Keeping learners safe. The lead is the designated safeguarding person.
# GIRFEC: Getting it right for every child, an official name.
education-guidance-scotland = In Scotland the guide is the National Guidance for Child Protection. GIRFEC, for the wellbeing of every child, stands beside it. Tell the child protection coordinator.
education-guidance-ni = In Northern Ireland the guidance is called Safeguarding and Child Protection in Schools. Tell the designated teacher.

# Staff only.
education-part-one = As reported, all staff now read the whole of Part one of that guidance. It is said to name pictures made by AI among the risks. We have not read the final text, so check it.

## Lessons that help

education-lessons-heading = Lessons that help
education-curriculum-england = In England, there is statutory guidance for lessons on relationships, sex and health. A new edition now applies.
education-curriculum-wales = In Wales, lessons on relationships and sexuality are required from age 3 to 16.
education-curriculum-scotland = In Scotland, lessons on relationships, sexual health and being a parent are part of school.
education-curriculum-ni = In Northern Ireland, pupils of Key Stages 3 and 4 must have lessons on relationships and sex. They must fit the pupils’ age.
education-teach-do-heading = Do
education-teach-dont-heading = Do not
education-teach-do-often = Teach about healthy relationships again and again, as part of a caring school.
education-teach-do-boys = Speak to boys as well as girls, and to trans and non-binary pupils.
education-teach-do-send = Make lessons work for disabled pupils, and for all who need more help to learn.
education-teach-do-blame = Say who is responsible: the person who exploits.
education-teach-do-help = Say where to get help, and name a person in the school.
education-teach-dont-scare = Use fear, shock or blame.
education-teach-dont-duty = Teach that it is up to children to prevent abuse.
education-teach-dont-pictures = Give lessons that only warn against sending pictures. They have taught children who were harmed that it was their fault.

## When a child is not in class

education-absence-heading = When a child is not in class
education-absence-lead = A child who is absent, excluded or on a part-time timetable is seen less. Absence is a reason to act.
education-notice-heading = Notice
education-notice-late = lateness, absence, or work that gets worse
education-notice-tired = tiredness
education-notice-places = new worries about certain pupils, places or journeys
education-notice-change = a change in behaviour, which is a safeguarding sign and not a matter of discipline
education-overlooked-heading = Children who are overlooked
education-overlooked-boys = Boys. They are more often seen for anger, or for going missing.
education-overlooked-disabled = Disabled children. Signs may be taken for part of the disability. Some told many times and were not heard.
education-overlooked-older = Children who are seen as older than they are, and as less in need of care.

# Staff only.
education-adultification = To see a child as older, as less in need of care, or as to blame is called adultification. Black and minoritised children often meet it. Say the child’s age.
education-absence-figure = In England, about two in three children assessed with CSE as a factor were missing a lot of school. The year is that of the source.

## When a picture is involved

education-pictures-heading = When a picture is involved
education-pictures-lead = A pupil’s nude or sexual picture is being shared, or someone threatens to share it. Help the child first. It is not their fault.
education-picture-rules-do-heading = Do
education-picture-rules-dont-heading = Never
education-picture-rules-do-lead = Tell the safeguarding lead at once.
education-picture-rules-do-keep = Take the phone if your rules allow it, and leave everything on it.
education-picture-rules-do-adult = If an adult is involved, the police are needed urgently.
education-picture-rules-do-calm = Thank the child for telling you. Say that they are not in trouble for asking for help.
education-picture-rules-dont-look = Look for the picture or open it.
education-picture-rules-dont-copy = Copy, print, save, share or send it on.
education-picture-rules-dont-ask = Ask the child to show it or send it.
education-picture-rules-dont-delete = Delete it, or tell the child to.
education-remove-heading = Taking it down
education-remove-text = Report Remove is for people under 18. It helps to take a nude picture of them off the internet, or to stop it before it is posted.

# Staff only.
education-blackmail = For colleges there is guidance on blackmail with sexual pictures. It comes from CEOP and the UK Safer Internet Centre, with a poster and a letter to parents.

## Youth clubs and drop-in centres

education-drop-ins-heading = Youth clubs and drop-in centres
education-drop-in-heading = A place that can help
education-drop-in-trust = Young people know the workers. The place is informal.
education-drop-in-needs = Food, warmth and rest come first.
education-drop-in-three = A poster, a screen and a person work together.
education-drop-in-name = Show who to talk to today, and where.

# Staff only.
education-posters = A Childline campaign put posters at bus stops and in pupil referral units, hostels, clinics and children’s homes. Such places may suit yours too.
education-checks-heading = Supervised volunteers count
# Official words for a check of criminal records in England and Wales.
education-checks-text = The exemption for supervised volunteers has ended. Those who are with children often or overnight are in regulated activity. They need an enhanced check with the children’s barred list.

## For you

education-for-you-heading = What this means for you
education-worry-heading = You need a worry, not proof
# { $emergency-999 } is the emergency number.
education-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
education-young = Is this about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
