### One group of messages for each helpline. Numbers never stand here; the screen shows them.
### -name: how the name sounds or is known in the reader’s language. The Latin name always stands beside it.
### -purpose: one line, who it is for and what about. -private: what they keep private. -hours: when they answer.
### -spoken: how to say the number so that it is easy to remember, in words.

helpline-emergency-999-name = Emergency services
helpline-emergency-999-purpose = Police, ambulance or fire, when there is danger now
helpline-emergency-999-private = Not private. The police must act to keep people safe.
helpline-emergency-999-hours = Day and night, every day.
helpline-emergency-999-spoken = nine nine nine

helpline-childline-name = Childline
# The line is for anyone who is not yet 19.
helpline-childline-purpose = Under 19? Talk about anything, big or small
# "If you ask them to": if the caller wants somebody to be told.
helpline-childline-private = Mostly private. They may tell someone if a life is in danger, or if another child is being hurt. They may also tell if the person causing harm works with children, or if you ask them to. They try to talk to you first.
helpline-childline-hours = Day or night. We are checking the exact hours.
# English callers say "oh" for zero. The number is said in two parts.
helpline-childline-spoken = oh eight hundred, eleven eleven

# A brand name made of "safe" and "call". "Up to 25" includes 25.
helpline-safecall-missing-people-name = SafeCall
helpline-safecall-missing-people-purpose = Up to 25. Run away, unsafe or being used by others
helpline-safecall-missing-people-private = Confidential. They aim to ask you before they pass anything on, unless a life is at risk.
helpline-safecall-missing-people-hours = Every day. We are checking the times.
helpline-safecall-missing-people-spoken = one one six, triple oh

helpline-nspcc-helpline-name = NSPCC Helpline
helpline-nspcc-helpline-purpose = For any adult worried about a child, even if unsure
helpline-nspcc-helpline-private = You can ask not to be named. They must pass on what you say if a child may be at risk.
helpline-nspcc-helpline-hours = Phone hours vary. Email and online form at any time.
helpline-nspcc-helpline-spoken = oh eight oh eight, eight hundred, five thousand

# A brand name. Readers send a text message, they do not shout.
helpline-shout-name = Shout
helpline-shout-purpose = Text a trained volunteer when it is hard to cope
helpline-shout-private = Confidential. They call the emergency services if a life is at risk. Texts are free and off the bill on the main UK networks.
helpline-shout-hours = Day and night, every day.
helpline-shout-spoken = eight five two, five eight

# A Welsh brand name, said like English "mike".
helpline-meic-name = Meic
helpline-meic-purpose = Wales, up to 25. Advice, and someone to speak up for you
helpline-meic-private = Confidential. You do not have to say who you are.
helpline-meic-hours = From 8 in the morning to midnight, every day. We are checking these hours.
helpline-meic-spoken = oh eight oh, double eight oh, two three four five six
