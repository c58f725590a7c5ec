### Chapter "Myths and facts". It is read by workers, and children may read it as well.
### Each pair has a fact and a myth. The fact comes first and stands alone; the myth is a saying that is wrong, in quotation marks.
### Use the sayings that people really use in your language. Never make the myth sound stronger than the fact.

## In short

myths-in-short-heading = In short
myths-lead = Wrong ideas help those who abuse. They make us miss children, look in the wrong place and wait too long.
myths-how = Each block below tells the fact first. The myth stands under it.
myths-sure = You do not have to know which is which to ask for help for a child.

## Which children

myths-who-heading = Which children
myths-girls-fact = It happens to boys, girls, and trans and non-binary young people.
myths-girls-myth = “It only happens to girls.”
myths-care-fact = It can happen to anyone, in care or at home.
myths-care-myth = “It only happens to children in care.”
myths-places-fact = It happens in cities, towns and villages, and online. No part of the UK is free of it.
myths-places-myth = “It does not happen here.”
myths-background-fact = It happens to children of every background.
myths-background-myth = “It only happens to children of one kind.”
myths-disabled-fact = Disabled children are abused too. They may tell many times before anyone hears them.
myths-disabled-myth = “Nobody would do that to a disabled child.”
myths-older-fact = At 16 and 17 a young person is still a child. They are often overlooked.
myths-older-myth = “They are old enough to know better.”

## Where it comes from

myths-where-heading = Where it comes from
myths-strangers-fact = Often the child knows the person. It can be a man or a woman, older or the same age.
myths-strangers-myth = “It is always a strange older man.”
myths-online-fact = Abuse through a screen is real. So is the harm.
myths-online-myth = “It was only online.”
myths-parents-fact = Parents are often tricked or threatened too. They are partners in keeping a child safe.
myths-parents-myth = “Good parents would have known.”
myths-peers-fact = Abuse by another child is still abuse. Both children need help.
myths-peers-myth = “They are only kids messing about.”
# Staff only.
myths-ethnicity-fact = Background is never a reason not to report, and never a reason to suspect. An audit for England and Wales found no ethnicity recorded for about two thirds of the people responsible. No conclusion for the whole country is possible.
myths-ethnicity-myth = “It is all one group”, and also “we must not talk about it”.
# Staff only.
myths-minority-fact = Victims are of every background. Children from minority groups are often overlooked. Shame, and fear of how others may react, can keep them silent.
myths-minority-myth = “The victims are all White.”

## Choice and consent

myths-choice-heading = Choice and consent
myths-chose-fact = No child can choose to be abused. Fear, need and pressure leave them without real choices.
myths-chose-myth = “They chose it.”
myths-consent-fact = A yes from fear, or because you owe someone, is not a real choice. Exploiting a child of 16 or 17 is still against the law.
myths-consent-myth = “They said yes.”
myths-gifts-fact = Gifts are part of how a child is drawn in. They are never a payment.
myths-gifts-myth = “They got something out of it.”
myths-went-back-fact = Fear, love and threats can bring a child back. Going back is not consent.
myths-went-back-myth = “They went back, so it cannot be that bad.”
myths-images-fact = A child whose picture is used against them is the one who was wronged. Nobody is in trouble for asking for help.
myths-images-myth = “They took the picture, so it is their own fault.”
# Staff only.
myths-images-staff-fact = Such a picture can be an offence on paper. Police guidance (Outcome 21) is to avoid treating children as criminals. Where there is pressure, or an adult, the child is a victim. Promise nothing about records.
myths-images-staff-myth = “They broke the law, so it is a matter for the police alone.”

## Telling and sharing

myths-telling-heading = Telling and sharing
myths-would-tell-fact = Many children tell nobody at the time. They may show it by how they behave, long before they can say it.
myths-would-tell-myth = “They would have told us.”
myths-proof-fact = A worry is enough. Share it today. Others will look into it.
myths-proof-myth = “We need proof first.”
myths-missing-fact = Report a missing child to the police at once. Going missing once can be enough to worry.
myths-missing-myth = “You have to wait for 24 hours.”
myths-privacy-fact = Privacy law lets you share a worry to protect a child. Write down what you shared, and why.
myths-privacy-myth = “The law on data does not let us tell.”
# Staff only.
myths-parents-agree-fact = Where a child may be at risk, no parent has to agree before you refer. Explain it to them if that is safe.
myths-parents-agree-myth = “The parents have to agree first.”
# Staff only.
myths-lie-fact = False reports are uncommon. It is far more common that a child denies it, or tells and then takes it back. Both are part of telling.
myths-lie-myth = “Children make it up.”

## What the law says

myths-law-heading = What the law says
myths-trafficking-fact = A child can be trafficked inside one town. No border has to be crossed.
myths-trafficking-myth = “Trafficking means bringing people into the country.”
myths-nrm-fact = The National Referral Mechanism, or NRM, is for any child who may have been trafficked. British children are referred too.
myths-nrm-myth = “The NRM is for foreign children.”
myths-duty-e-fact = England’s duty to report is in an Act but pending: we have not seen it start. Report at once anyway.
myths-duty-e-myth = “In England every worker already has a legal duty to report.”
myths-duty-w-fact = In Wales the police, councils, health boards and other partners have a legal duty to report a child at risk. All others are expected to do the same.
myths-duty-w-myth = “In Wales nobody has to report.”
myths-duty-s-fact = In Scotland, guidance and professional codes expect every worker to act. Councils and the police must pass certain worries to the Reporter.
myths-duty-s-myth = “In Scotland it is up to each worker.”
myths-duty-ni-fact = In Northern Ireland the duty to tell the police about a serious offence is for everyone. A reasonable excuse counts. Some offences by under-18s are left out. No child is to blame for what was done to them.
myths-duty-ni-myth = “In Northern Ireland only professionals have to report.”

## Afterwards

myths-after-heading = Afterwards
myths-years-ago-fact = Serious sexual offences can be reported however long ago they were. Support is there too.
myths-years-ago-myth = “It was years ago, so it is too late.”
myths-closed-fact = A closed case may be reviewed. Ask an adviser or a solicitor how.
myths-closed-myth = “The police closed it, so that is the end.”
myths-therapy-fact = Therapy must not be held back for a court case.
myths-therapy-myth = “The trial comes first.”
myths-notice-fact = An abduction warning notice is a warning by the police. It is not a court order and not a conviction.
myths-notice-myth = “A notice gives the adult a criminal record.”
# Staff only.
myths-sue-fact = There is now no time limit to sue for child sexual abuse. It does not reopen a claim that was settled or decided. A court can stop a case if a fair trial is impossible. Ask a solicitor.
myths-sue-myth = “You can only sue while you are young.”
# Staff only.
myths-wardship-fact = Wardship is rare. It does not let a council take a child into care.
myths-wardship-myth = “Wardship is a quick way to bring a child into care.”

## For you

myths-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number.
myths-worry-heading = You need a worry, not proof
myths-worry-text = Tell your safeguarding lead today. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
myths-young = Has someone said one of these things to you? You did not choose this. It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
