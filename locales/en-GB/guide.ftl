### The guide’s contents page: the fifteen chapter titles, short enough for a key of two lines.

chapter-introduction = Introduction
# CSE is the usual short form in the United Kingdom for child sexual exploitation. Keep the letters only if your readers know them; otherwise write the words out.
chapter-definition = What CSE means
# The chapter on recruitment, control and exploitation, told as what a child experiences. "It" is the exploitation.
chapter-process = How it can happen
chapter-signs = Signs and indicators
# Which service does what.
chapter-services = Who does what
chapter-risk-factors = Risk factors
# Helping early, before harm grows.
chapter-early-intervention = Early intervention
# Schools, colleges and lessons.
chapter-education = Education
chapter-legislation = The law
# How to support a child who has been harmed.
chapter-victims = Supporting victims
# Written police warnings to an adult who has no right to be with a child. They are not court orders.
chapter-abduction-notices = Child abduction notices
chapter-myths = Myths and facts
# A family court (the High Court) becomes the child’s legal guardian.
chapter-wardship = Wardship
# The United Kingdom’s official route to identify victims of trafficking. A proper name.
chapter-nrm = National Referral Mechanism
chapter-contacts = Contacts and helplines
