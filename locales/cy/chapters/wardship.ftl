### Draft: nobody has checked this translation yet.

## In short

wardship-in-short-heading = Yn gryno
wardship-lead = Ystyr wardiaeth yw bod yr Uchel Lys yn cymryd cyfrifoldeb am y penderfyniadau mawr am blentyn. Mae’n brin.
wardship-usual = Mae ffyrdd eraill o amddiffyn plentyn yn dod gyntaf. Nid oes wardiaeth yn yr Alban.
wardship-speak = Ydych chi’n meddwl y dylai llys gamu i mewn? Siaradwch â’r gwasanaethau cymdeithasol neu â chyfreithiwr. Mewn argyfwng, ffoniwch { $emergency-999 }.
wardship-speak-ni = Ydych chi’n meddwl y dylai llys gamu i mewn? Siaradwch â’r Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust) neu â chyfreithiwr. Mewn argyfwng, ffoniwch { $emergency-999 }.

## What it is

wardship-what-it-is-heading = Beth ydyw
wardship-effects-heading = Beth mae’n ei wneud
wardship-effects-court = Yr Uchel Lys sydd â gwarchodaeth gyfreithiol dros y plentyn: ganddo ef y mae’r gair olaf. Mae’n rhoi’r gofal o ddydd i ddydd i berson neu i gyngor.
wardship-effects-steps = Ni chaniateir cymryd unrhyw gam pwysig heb y llys. Mae mynd dramor a phriodi yn enghreifftiau.
wardship-effects-orders = Gall y llys orchymyn pobl i gadw draw o’r plentyn. Gall orchymyn bod y plentyn yn dychwelyd, neu atal taith allan o’r wlad.
wardship-effects-breach = Gall oedolyn sy’n torri gorchymyn o’r fath gael ei anfon i’r carchar.
wardship-time-heading = Pryd mae’n dechrau ac yn gorffen
wardship-time-start = Mae’n dechrau cyn gynted ag y gwneir y cais.
wardship-time-lapse = Mae’n dod i ben ar ôl 21 diwrnod oni bai bod gorchymyn yn dilyn.
wardship-time-end = Mae’n gorffen yn 18 oed, drwy orchymyn, neu pan wneir gorchymyn gofal.
wardship-ni = Mae gan Ogledd Iwerddon wardiaeth hefyd, yn ei Huchel Lys ei hun. Mae’r gyfraith yn cyfyngu ar sut y gall Ymddiriedolaeth ei defnyddio.
wardship-not-care = Ni ellir ei defnyddio i gymryd plentyn i ofal.
wardship-scotland = Mae’r Alban yn defnyddio llwybrau eraill: amddiffyn plant, y gwrandawiadau plant a gorchmynion y llysoedd. Siaradwch â’r gwasanaeth gwaith cymdeithasol, neu â’r Children’s Reporter.
wardship-scotland-law-heading = Beth mae llysoedd yr Alban yn ei ddefnyddio
wardship-scotland-law-text = Gall llys wneud gorchmynion am gyfrifoldebau a hawliau rhiant. Mae gwrandawiadau a gorchmynion amddiffyn plentyn yn sefyll ochr yn ochr â hyn. Mater ar wahân yw pwerau cynhenid y Court of Session.

## Who can ask

wardship-who-can-ask-heading = Pwy all ofyn
wardship-ask-lead = Nid yw gweithiwr yn gwneud cais ar ei ben ei hun. Nid yw’r heddlu fel y cyfryw yn gwneud cais.
wardship-ask-heading = Gall y rhain wneud cais
wardship-ask-family = rhiant, perthynas neu ffrind i’r plentyn
wardship-ask-child = y plentyn, gydag oedolyn sy’n gweithredu ar ei ran yn y llys
wardship-ask-council = cyngor, ond dim ond gyda chaniatâd y llys
wardship-ask-ni = Yng Ngogledd Iwerddon, gall cyfreithiwr yr Ymddiriedolaeth neu eich cyfreithiwr chi ddweud pwy all wneud cais.
wardship-ask-s = Yn yr Alban gall unrhyw un ddweud wrth y Children’s Reporter am blentyn a all fod angen ei amddiffyn.
wardship-limits-ew-heading = Beth na all wardiaeth ei wneud dros gyngor
wardship-limits-ew-text = Ni chaiff y llys ddefnyddio wardiaeth i roi plentyn mewn gofal, o dan oruchwyliaeth neu mewn llety cyngor. Ni ellir gwneud plentyn sydd o dan orchymyn gofal yn ward llys. Ni chaiff roi’r pŵer i benderfynu i’r cyngor. Mae angen caniatâd ar y cyngor. Ni fyddai unrhyw orchymyn arall yn ddigon, a rhaid bod achos rhesymol i gredu bod niwed sylweddol yn debygol fel arall.
wardship-limits-ni-heading = Beth na all wardiaeth ei wneud dros Ymddiriedolaeth
wardship-limits-ni-text = Ni chaiff y llys ddefnyddio wardiaeth i roi plentyn mewn gofal, o dan oruchwyliaeth neu mewn llety. Ni ellir gwneud plentyn sydd o dan orchymyn gofal yn ward llys. Mae angen caniatâd y llys ar yr Ymddiriedolaeth. Ni fyddai unrhyw orchymyn arall yn ddigon, a rhaid bod achos rhesymol i gredu bod niwed sylweddol yn debygol fel arall.
wardship-bring-heading = Os bydd cyfreithiwr cyngor yn gofyn i chi
wardship-bring-chronology = beth ddigwyddodd, gyda dyddiadau
wardship-bring-missing = pob tro yr oedd y plentyn ar goll
wardship-bring-parental = pwy sydd â chyfrifoldeb rhiant
wardship-bring-police = beth mae’r heddlu’n ei feddwl
wardship-bring-tried = pa orchmynion eraill y rhoddwyd cynnig arnynt
wardship-begins = Mae’r achos yn dechrau yn yr Uchel Lys, yn yr Adran Deulu. Mae wardiaid llys yn cael eu cofrestru. Rhaid i’r rhai a enwir yn yr achos ddweud ble mae’r plentyn.

## With care

wardship-care-heading = Gyda gofal
wardship-private = Mae’r achosion hyn yn breifat. Gall cyhoeddi’r hyn a allai ddangos pwy yw’r plentyn fod yn drosedd, neu’n ddirmyg llys.
wardship-first = Amddiffynnwch y plentyn yn gyntaf, heddiw. Nid yw llwybr y llys byth yn cymryd lle galwad i’r gwasanaethau cymdeithasol neu’r heddlu.
wardship-first-ni = Amddiffynnwch y plentyn yn gyntaf, heddiw. Nid yw llwybr y llys byth yn cymryd lle galwad i’r Ymddiriedolaeth neu’r heddlu.
wardship-before-heading = Beth sy’n cael ei ystyried yn gyntaf
wardship-before-enquiry = ymholiad a chynllun amddiffyn plant
wardship-before-emergency = amddiffyniad yr heddlu, neu orchymyn amddiffyn brys
wardship-before-order = gorchymyn llys: gofal, goruchwylio neu adfer
wardship-before-person = gorchymyn yn erbyn y person, fel gorchymyn risg rhywiol
wardship-before-warning = hysbysiad rhybudd cipio plentyn
wardship-cases-heading = Beth mae llysoedd wedi’i ddweud
wardship-cases-riaz = Birmingham v Riaz: gorchmynion yn erbyn deg dyn a enwyd i amddiffyn un ferch.
wardship-cases-redbridge = Redbridge v SNA: dim gorchymyn i amddiffyn pob merch. Defnyddiwch y gorchmynion y mae Deddfau’n eu darparu.
wardship-cases-sk = Birmingham v SK: tynnwyd gorchymyn yn ôl am fod y dyn anghywir wedi’i enwi. Holwch yr heddlu yn gyntaf.
wardship-interview = Gall yr heddlu siarad â ward llys fel tyst neu fel person dan amheuaeth, o dan gyfarwyddyd ymarfer y llys. Dywedwch wrth y cyfreithwyr yn yr achos. Peidiwch ag oedi’r hyn sydd ar frys.

## For you

wardship-for-you-heading = I chi
wardship-worry-heading = Beth mae hyn yn ei olygu i chi
wardship-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Pryder sydd ei angen arnoch, nid prawf. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
wardship-young = A oes llys yn siarad amdanoch chi? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
