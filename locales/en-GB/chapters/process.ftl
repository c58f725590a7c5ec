### Chapter “How it can happen”: drawing in, control, exploitation, as a child lives them. They overlap; no word may make them a sequence.
### Read by workers and by children. The lines in quotation marks are what a child may feel or think, in a child’s own plain words.
### CSE = child sexual exploitation. Never let a translation suggest that the child chose, agreed, was paid or is to blame.

## In short

process-in-short-heading = In short
# “Draw in” means to attract or win over.
process-lead = People who exploit children draw them in, control them and abuse them. A child may live all of this at the same time.
process-not-steps = These are not steps. They overlap, and they can come and go.
process-speed = It can be quick, or it can take many months. It can be face to face, online or both.
process-fault = The child did not cause it. The person who exploits did. This page tells how it can feel. You can stop reading at any time.

## How it can feel

process-feelings-heading = How it can feel
# This is called recruitment in many guides. Do not use a word for jobs or soldiers.
process-drawing-in-heading = Drawing in
process-drawing-in-text = Someone wins the child’s trust. They may win the trust of friends or family as well.
process-drawing-in-special = “I feel special.”
process-drawing-in-listen = “Someone listens to me at last.”
process-drawing-in-need = “They give me things I need.”
process-drawing-in-safe = “I feel safe with them.”
# “Owe” means being told that there is a debt to pay back.
process-control-heading = Control
process-control-text = Someone takes power over the child’s life. Love and fear can be mixed.
process-control-secret = “I have to keep this secret.”
process-control-owe = “They say I owe them.”
process-control-scared = “I am scared of what they may do.”
process-control-cut-off = “I am losing my friends and family.”
process-control-tired = “I am too tired to think.”
process-exploitation-heading = Exploitation
process-exploitation-text = The child is sexually abused, by one person or by more. It may be face to face, or through images or live video.
process-exploitation-no = “I feel that I cannot say no.”
process-exploitation-friends = “They make me bring my friends.”
process-exploitation-law = “They make me break the law.”
process-exploitation-idea = “I think that I chose this.”
process-not-chosen = A child may believe that they chose it. It is still abuse, and it is not their fault.

## Why it is hard to leave

process-leaving-heading = Why it is hard to leave
process-trapped-heading = Feeling trapped
process-trapped-text = A child may care for the person and fear them, both at once.
process-trapped-ashamed = “I feel ashamed.”
process-trapped-let-down = “I cannot let them down.”
process-trapped-nowhere = “I have nowhere else to go.”
process-trapped-told = “I told an adult before, and it did not help.”
process-going-back = Leaving can take time. Going back does not mean that the child agrees.
process-found-heading = When a child is found or moved to safety
process-found-text = This is often when fear is greatest. Start with food, rest and small choices. Keep the same worker if you can.

## It takes many forms

process-forms-heading = It takes many forms
process-anyone = It may be one person or a group. It may be an adult or another child, a man or a woman. The child may know them, love them, or never meet them.
process-overlap = The forms overlap and change. So do not wait until it fits a pattern you know.
# Staff only. “Model” is a word of older guides for a typical pattern.
process-named-forms-heading = Forms named in guides
process-named-forms-lone = One person with power over the child. The child may feel that it is love. There is often an age gap.
process-named-forms-partner = A person posing as a partner, who then pressures the child towards others.
process-named-forms-peer = Child-on-child abuse: group pressure, humiliation or images. The child who harms needs help too.
process-named-forms-gangs = Gangs and groups: sexual harm used for status, threat or debt. It happens to girls and to boys.
process-named-forms-network = Networks and trafficking: more than one person, linked. The child may be moved between people or places, even across one street.
process-named-forms-social = “Party” model: free social events first, pressure later.
process-named-forms-online = Online: pressure for images or live video, or threats. They may never meet.
process-named-forms-need = Sudden abuse, with little or no grooming: someone takes advantage of what a child needs.
process-named-forms-money = Sexual extortion: an image, and a demand for money. Most who report it are boys of 14 to 18.
process-named-forms-trust = A relative, a carer or a person in trust who arranges the abuse or profits from it.
# Staff only.
process-labels-heading = Labels narrow what we see
process-labels-text = A label can help you to recognise. It does not explain a child. Fixed pictures of CSE have made workers miss children.

## What adults can do

process-adults-heading = What adults can do
process-help-do-heading = Do
process-help-dont-heading = Do not
process-help-do-see = see a child who needs safety, whatever the child was given or made to do
process-help-do-explain = explain what happens next, and offer small choices
process-help-do-needs = ask what the child needs first: food, warmth, rest
process-help-do-stay = keep in touch, also after a missed meeting or when the child goes back
process-help-dont-wait = wait for the child to call it abuse
process-help-dont-blame = treat what the child was made to do as the child’s choice
process-help-dont-repeat = make the child tell it again and again
process-help-dont-leave = leave it to the child to break away alone
# Staff only.
process-made-to-heading = A child who was made to bring or pressure others
process-made-to-text = This child is a victim too. Tell the police and the child’s solicitor early that the child may have been exploited. Promise nothing about what will be decided.
# Staff only.
process-eighteen-heading = At 18
process-eighteen-text = Exploitation does not end at 18. Plan the move to adult safeguarding.

## For you

process-for-you-heading = What this means for you
# { $emergency-999 } is the emergency number. The safeguarding lead is the person in charge of keeping children safe in a school, club or centre.
process-worry-heading = You need a worry, not proof
process-worry-text = Tell your safeguarding lead today. You do not have to know what form it takes. If a child is in danger now, call { $emergency-999 }.
# Spoken to a child or young person who reads this page.
process-young = Do you know these feelings? It is not your fault. You can talk to an adult you trust, or to { $name-childline }.
