### Chapter "National Referral Mechanism", in short NRM. It is read by workers, and children may read it as well.
### The NRM is a proper name: keep the English words in brackets beside your own. "Child" means anyone under 18.
### Two official decisions are told here. Neither says that the child is to blame, and a "no" never says that nothing happened.
### Years and Act titles are left out on purpose: the screen adds them.

## In short

nrm-in-short-heading = In short
nrm-lead = NRM stands for National Referral Mechanism. It is how the UK finds victims of trafficking and modern slavery, and supports them.
# "Referral": an official form that asks for a decision. Not a punishment, and not a report against the child.
nrm-always = If a child may have been trafficked, a referral must always be made. The child does not have to agree to it.
nrm-any-child = This is for every child, British children too. A child can be trafficked inside one town.
nrm-beside = The NRM comes second. Keeping the child safe comes first.

## Which children

nrm-which-children-heading = Which children
nrm-moved = A child may be trafficked if people move them, or hold them, so that somebody can exploit them. A short car journey can be enough.
nrm-moved-scotland = A child may be trafficked if people recruit, hold, receive or control them so that somebody can exploit them. In Scotland no journey is needed.
# Each line says "not" itself: a page may begin with any of them.
nrm-does-not-matter-heading = What does not matter
nrm-does-not-matter-agreed = It does not matter whether the child seemed willing.
nrm-does-not-matter-force = It does not matter whether anyone used force or a trick.
nrm-does-not-matter-born = It does not matter where the child was born.
nrm-does-not-matter-parents = It does not matter whether the parents are here, in the UK.
nrm-does-not-matter-crime = It does not matter whether the child was made to commit a crime.
nrm-age-doubt = Is the age in doubt? Treat a person who may be a child as a child until it is settled. Never write “adult” on a form because of how someone looks.
# Staff only.
nrm-victim-test-heading = The test for a child
nrm-victim-test-text = The meaning of “victim” for the NRM is set by regulations for the whole UK. For a child, look for what was done and for what purpose. You do not have to show force, threat or deception.
# Staff only.
nrm-age-ew-heading = When age is not certain
nrm-age-ew-text = Is there good reason to believe that the person may be under 18? Then treat them as a child until their age is assessed.
# Staff only.
nrm-age-s-heading = When age is not certain
nrm-age-s-text = Health boards and councils must assume that the person is a child.

## Who refers, and how

nrm-what-to-do-heading = Who refers, and how
nrm-order-heading = What to do, in order
nrm-order-danger = Danger now: call { $emergency-999 }.
nrm-order-social-work = Make a child protection referral the same day.
nrm-order-ask = Say that the child may be trafficked. Ask for an NRM referral.
nrm-order-form = A first responder fills in the online form.
nrm-order-after = Ask about a guardian for the child.
nrm-order-copy = Keep a note. Ask for a copy of the referral.
nrm-only-some = Only named bodies can refer. They are called first responders. Schools, drop-in centres and most charities are not on the list. They ask a body that is.
nrm-ask-gb = Ask your council’s social services, or the police. Both are first responders.
nrm-ask-s = Ask your council’s social work team, or Police Scotland. Both are first responders.
nrm-ask-ni = Ask the Health and Social Care Trust, or the Police Service of Northern Ireland. Both are first responders. District councils are not the place to ask.
# Staff only.
nrm-list = A few other public bodies and charities can refer as well. The list changes and is not the same in each nation. Check the government’s own list.
nrm-consent-heading = Consent
nrm-consent-child = Under 18: no consent is needed, from the child or from parents.
nrm-consent-explain = Tell the child what you are doing and why, if it is safe. Ask what worries them.
nrm-consent-adult = From 18 on, a person has to agree.
nrm-consent-turning = A young person who turns 18 while waiting has to agree to stay in.
# Staff only.
nrm-duty-ew-heading = Duty to notify the Home Office
nrm-duty-ew-text = Police, councils and some other public bodies must tell the Home Office about a person who may be a victim. For a child, the NRM referral does this.
# Staff only.
nrm-duty-s-heading = A duty to notify: not started, as far as we know
nrm-duty-s-text = The Act holds a duty to tell Police Scotland about a person who may be a victim. It needs regulations. We found none. Follow child protection guidance.
# Staff only.
nrm-crime-report = A referral is also the report of a crime. The police have to record it and consider it.

## Who decides, and when

nrm-decisions-heading = Who decides, and when
nrm-two = There are two decisions. The first asks whether the child may be a victim. The second asks whether the child is one.
nrm-times-heading = How long it takes
nrm-times-first = First decision: within 5 working days, where possible.
nrm-times-second = Second decision: no fixed date. It comes no sooner than 30 days later.
nrm-times-help = Help does not wait. It comes from social services.
nrm-who-ew = The Home Office decides in most cases. In some areas a local panel decides for children: council, police and health together. Ask your council which it is.
nrm-who-s = The Home Office decides in most cases. In some areas, Glasgow and Edinburgh among them, a local panel decides for children. Ask your council which it is.
nrm-who-ni = A local panel decides for children across Northern Ireland. Ask the Trust how it works.
# Staff only.
nrm-grounds-heading = The two tests
nrm-grounds-reasonable = Reasonable grounds: all the evidence gives good reason to believe that the child is a victim. Proof is not needed.
nrm-grounds-conclusive = Conclusive grounds: it is more likely than not that the child is a victim. This comes no sooner than 30 calendar days later.
nrm-grounds-pilot = A local panel does not decide where age is not certain. A child close to 18 may also fall outside.
# Staff only.
nrm-good-form = Write what you saw and heard, and what it points to. Give dates, places and the child’s own words. Say what you do not know.

## Guardians

nrm-guardians-heading = Guardians
nrm-guardian-ew = An independent guardian can stand beside a trafficked child and speak up for them. The service is meant to cover every council in England and Wales.
nrm-guardian-ew-parents = A child with a parent in the UK does not usually get a guardian of their own. The guardian service then advises the child’s workers.
# Staff only.
nrm-guardian-ew-line-heading = Ask about a guardian
nrm-guardian-ew-line-text = The Independent Child Trafficking Guardianship service takes calls from workers. Refer any child who may be trafficked, whatever their nationality. Check what your area gets.
nrm-guardian-s = Scotland has a guardian service by law, Guardianship Scotland. It is for children who are, or may become, victims of trafficking. They have nobody in the UK with parental rights and responsibilities. A child with parents here gets help from social work.
# Staff only.
nrm-guardian-s-law-heading = Duty to refer to a guardian
nrm-guardian-s-law-text = The public body that has the child’s case must refer as soon as it reasonably can. This is for a child whom nobody in the UK has parental responsibility for.
nrm-guardian-ni = Northern Ireland has an Independent Guardian Service by law, for trafficked and separated children. Ask for a guardian as soon as a referral is made or is about to be made. The Trust can say whether this child can have one.
# Staff only.
nrm-guardian-ni-law-heading = Independent guardian
nrm-guardian-ni-law-text = By law this is for trafficked children and for separated children. It starts once an NRM referral is made or is about to be made.

## What it does not do

nrm-limits-heading = What it does not do
# Each line says "not" itself: a page may begin with any of them.
nrm-not-heading = Limits of the NRM
nrm-not-protect = It does not protect a child by itself, or take the place of child protection.
nrm-not-prove = It does not prove that nothing happened, if the answer is no.
nrm-not-immigration = It does not decide about immigration or asylum.
nrm-not-prosecute = It does not start a court case, or promise that there will be none.
nrm-not-end = It does not end the council’s or the Trust’s duties to the child.
# "A no": an official decision that the child is not a victim of trafficking.
nrm-no = After a “no”, someone can ask for the decision to be looked at again. Get a solicitor’s advice. The child is still a child who needs help.
nrm-does-heading = What it can do
nrm-does-record = It can put on record that the child was exploited.
nrm-does-defence = It can help a solicitor if the child was made to commit a crime.
nrm-does-guardian = It can open the way to a guardian.
nrm-does-stay = For some children it can matter for leave to stay in the UK.
# Staff only.
nrm-public-order-heading = Disqualification on grounds of public order
nrm-public-order-text = Protection under the NRM can be refused or withdrawn on these grounds. Do not let it stop a child’s referral. Get legal advice.
# Staff only.
nrm-changes = Tighter rules on modern slavery have been announced. No Act that makes them was found. Most of the Illegal Migration Act has been repealed, so older guides are out of date.

## For you

nrm-for-you-heading = For you
# { $emergency-999 } is the emergency number.
nrm-worry-heading = What this means for you
nrm-worry-text = Tell your safeguarding lead today. You need a worry, not proof. You do not have to know whether it is trafficking. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
nrm-young = Is this about you? You are not in trouble for asking. It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
