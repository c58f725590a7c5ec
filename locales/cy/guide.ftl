### Draft: nobody has checked this translation yet.

chapter-introduction = Cyflwyniad
chapter-definition = Ystyr camfanteisio rhywiol
chapter-process = Sut gall ddigwydd
chapter-signs = Arwyddion a dangosyddion
chapter-services = Pwy sy’n gwneud beth
chapter-risk-factors = Ffactorau risg
chapter-early-intervention = Ymyrraeth gynnar
chapter-education = Addysg
chapter-legislation = Y gyfraith
chapter-victims = Cefnogi dioddefwyr
chapter-abduction-notices = Hysbysiadau cipio plant
chapter-myths = Mythau a ffeithiau
chapter-wardship = Wardiaeth
chapter-nrm = Mecanwaith Atgyfeirio Cenedlaethol
chapter-contacts = Cysylltiadau a llinellau cymorth
