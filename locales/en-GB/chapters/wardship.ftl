### Chapter "Wardship", short on purpose. It is read by workers, and children may read it as well.
### A "ward" is a child for whom the High Court has taken charge. Wardship exists in England, Wales and Northern Ireland, and not in Scotland: if your language has a similar word, say clearly that this is the court’s.
### Years and Act titles are left out on purpose: the screen adds them.

## In short

wardship-in-short-heading = In short
wardship-lead = Wardship means that the High Court takes charge of the big decisions about a child. It is rare.
wardship-usual = Other ways to protect a child come first. Scotland has no wardship.
# { $emergency-999 } is the emergency number.
wardship-speak = Do you think a court should step in? Speak to social services or to a solicitor. In an emergency, call { $emergency-999 }.
wardship-speak-ni = Do you think a court should step in? Speak to the Health and Social Care Trust or to a solicitor. In an emergency, call { $emergency-999 }.

## What it is

wardship-what-it-is-heading = What it is
wardship-effects-heading = What it does
wardship-effects-court = The High Court has legal custody of the child: it has the last word. It gives the daily care to a person or to a council.
wardship-effects-steps = No important step may be taken without the court. Going abroad and marriage are examples.
wardship-effects-orders = The court can order people to stay away from the child. It can order a return, or stop a journey out of the country.
wardship-effects-breach = An adult who breaks such an order can be sent to prison.
wardship-time-heading = When it begins and ends
wardship-time-start = It begins as soon as the application is made.
wardship-time-lapse = It lapses after 21 days unless an order follows.
wardship-time-end = It ends at 18, by order, or when a care order is made.
wardship-ni = Northern Ireland has wardship too, in its own High Court. The law limits how a Trust may use it.
wardship-not-care = It cannot be used to take a child into care.
wardship-scotland = Scotland uses other routes: child protection, the children’s hearings and orders of the courts. Speak to social work, or to the Children’s Reporter.
# Staff only.
wardship-scotland-law-heading = What Scottish courts use
wardship-scotland-law-text = A court can make orders about parental responsibilities and rights. Hearings and child protection orders stand beside it. The inherent powers of the Court of Session are a separate matter.

## Who can ask

wardship-who-can-ask-heading = Who can ask
wardship-ask-lead = A worker does not apply alone. The police as such do not apply.
# "An adult who acts for them in court": in English law a litigation friend.
wardship-ask-heading = These can apply
wardship-ask-family = a parent, a relative or a friend of the child
wardship-ask-child = the child, with an adult who acts for them in court
wardship-ask-council = a council, but only with the court’s permission
wardship-ask-ni = In Northern Ireland, the Trust’s lawyer or your own solicitor can say who may apply.
wardship-ask-s = In Scotland anyone can tell the Children’s Reporter about a child who may need protection.
# Staff only.
wardship-limits-ew-heading = What wardship cannot do for a council
wardship-limits-ew-text = The court may not use it to place a child in care, under supervision or in council accommodation. A child under a care order cannot be made a ward. It may not hand the council the power to decide. The council needs permission. No other order would be enough, and there must be reasonable cause to believe that significant harm is likely otherwise.
# Staff only.
wardship-limits-ni-heading = What wardship cannot do for a Trust
wardship-limits-ni-text = The court may not use it to place a child in care, under supervision or in accommodation. A child under a care order cannot be made a ward. The Trust needs the court’s permission. No other order would be enough, and there must be reasonable cause to believe that significant harm is likely otherwise.
# Staff only. Things to bring. The lawyer decides, workers give evidence.
wardship-bring-heading = If a council’s lawyer asks you
wardship-bring-chronology = what happened, with dates
wardship-bring-missing = each time the child was missing
wardship-bring-parental = who holds parental responsibility
wardship-bring-police = what the police think
wardship-bring-tried = which other orders were tried
# Staff only.
wardship-begins = The case begins in the High Court, Family Division. Wards are registered. Those named in the case must say where the child is.

## With care

wardship-care-heading = With care
wardship-private = These cases are private. To publish what could identify the child can be an offence, or contempt of court.
wardship-first = Protect the child first, today. The court’s route never replaces a call to social services or the police.
wardship-first-ni = Protect the child first, today. The court’s route never replaces a call to the Trust or the police.
# Staff only.
wardship-before-heading = What is looked at first
wardship-before-enquiry = child protection enquiry and plan
wardship-before-emergency = police protection, or an emergency protection order
wardship-before-order = a court order: care, supervision or recovery
wardship-before-person = an order against the person, such as a sexual risk order
wardship-before-warning = a child abduction warning notice
# Staff only. The names of the cases stay as they are.
wardship-cases-heading = What courts have said
wardship-cases-riaz = Birmingham v Riaz: orders against ten named men to protect one girl.
wardship-cases-redbridge = Redbridge v SNA: no order to protect all girls. Use the orders that Acts provide.
wardship-cases-sk = Birmingham v SK: an order was withdrawn because the wrong man was named. Check with the police first.
# Staff only.
wardship-interview = The police can talk to a ward as a witness or as a suspect, under the court’s practice direction. Tell the lawyers in the case. Do not delay what is urgent.

## For you

wardship-for-you-heading = For you
# { $emergency-999 } is the emergency number.
wardship-worry-heading = What this means for you
wardship-worry-text = Tell your safeguarding lead today. You need a worry, not proof. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
wardship-young = Is a court talking about you? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
