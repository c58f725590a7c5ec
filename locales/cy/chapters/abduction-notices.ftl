### Draft: nobody has checked this translation yet.


## In short

abduction-notices-in-short-heading = Yn gryno
abduction-notices-lead = Rhybudd ysgrifenedig gan yr heddlu yw hysbysiad rhybudd cipio plentyn. Mae’n dweud wrth berson nad oes ganddo ganiatâd i fod gyda phlentyn.
abduction-notices-purpose = Mae’n cael ei ddefnyddio pan all amser gyda’r person hwnnw niweidio’r plentyn. Mae’n rhybuddio y gall parhau arwain at arestio ac at lys.
abduction-notices-lead-scotland = Nid ydym wedi dod o hyd i hysbysiadau rhybudd cipio yn yr Alban. Gall cyfreithiau eraill amddiffyn plentyn y mae rhywun yn mynd ag ef neu’n ei gadw i ffwrdd.
abduction-notices-purpose-scotland = Gallan nhw amddiffyn y plentyn, a gallan nhw osod rheolau i’r person a all niweidio’r plentyn. Mae canllawiau o wledydd eraill yn sôn am hysbysiadau. Nid yw’r cyfreithiau y tu ôl i’r hysbysiadau hynny’n gymwys yma.
abduction-notices-child = Mae hyn i gyd yno i amddiffyn y plentyn. Nid yw’r plentyn mewn trwbl ac nid yw ar fai.

## What a notice is, and is not

abduction-notices-what-it-is-heading = Beth yw hysbysiad, a beth nad ydyw
abduction-notices-is-do-heading = Mae hysbysiad yn
abduction-notices-is-dont-heading = Nid yw hysbysiad yn
abduction-notices-is-do-warning = rhybudd ysgrifenedig
abduction-notices-is-do-police = rhywbeth y mae’r heddlu’n ei roi
abduction-notices-is-do-named = ymwneud ag un person a enwir ac un plentyn a enwir
abduction-notices-is-do-law = seiliedig ar gyfreithiau yn erbyn mynd â phlentyn i ffwrdd
abduction-notices-is-dont-order = orchymyn llys
abduction-notices-is-dont-conviction = ganfyddiad bod y person yn euog
abduction-notices-is-dont-instead = rheswm dros roi’r gorau i ymchwilio i droseddau eraill
abduction-notices-is-dont-wait = rheswm dros oedi cyn rhoi help arall i’r plentyn
abduction-notices-ban-fact = Rhybudd yw hysbysiad. Y gyfraith y tu ôl iddo sy’n gwahardd person rhag mynd â’r plentyn neu ei gadw.
abduction-notices-ban-myth = “Mae’r hysbysiad yn gwahardd y person o dan y gyfraith.”
abduction-notices-record-fact = Nid euogfarn yw hysbysiad, felly nid yw’n rhoi cofnod troseddol i’r person.
abduction-notices-record-myth = “Mae hysbysiad yn rhoi cofnod troseddol i’r person.”
abduction-notices-no-act-heading = Nid oes Deddf yn creu’r hysbysiad
abduction-notices-no-act-text = Mae gweinidogion wedi dweud wrth Senedd y DU fwy nag unwaith mai proses weinyddol ydyw. Ni lwyddodd ymdrechion i roi sail iddo mewn Deddf. Nid ydym wedi dod o hyd i newid diweddarach, felly gwiriwch cyn i chi ddibynnu ar hyn.
abduction-notices-no-act-ni-heading = Ddim yn statudol, ond yn seiliedig ar y gyfraith
abduction-notices-no-act-ni-text = Mae canllawiau’r Safeguarding Board (bwrdd diogelu) yn dweud nad yw’r hysbysiadau’n statudol. Maen nhw’n seiliedig ar ddau Orchymyn, sy’n dod nesaf.
abduction-notices-old-name = Mae canllawiau hŷn yn sôn am “harbourer’s warning” neu “harbouring notice” (rhybudd neu hysbysiad llochesu). Yr un peth ydyw.

## The law behind it

abduction-notices-law-behind-heading = Y gyfraith y tu ôl iddo
abduction-notices-two-laws = Mae dwy gyfraith y tu ôl i hysbysiad. Oedran a statws cyfreithiol y plentyn sy’n penderfynu pa un sy’n addas.
abduction-notices-under-sixteen-heading = Plentyn o dan 16 oed
abduction-notices-under-sixteen-text = Rhaid i rywun nad yw’n rhiant nac yn warcheidwad i’r plentyn beidio â mynd â’r plentyn oddi ar y person sydd â rheolaeth gyfreithlon, na’i gadw oddi wrtho. Heb awdurdod cyfreithlon neu esgus rhesymol, mae’n drosedd. Mae perswadio’r plentyn i ddod neu i aros yn cyfrif hefyd.
abduction-notices-under-sixteen-maximum = Uchafswm: 7 mlynedd yn y carchar.
abduction-notices-in-care-heading = Plentyn mewn gofal neu o dan amddiffyniad brys
abduction-notices-in-care-text = Mae’n drosedd mynd â’r plentyn neu ei gadw i ffwrdd, gan wybod hynny a heb awdurdod cyfreithlon. Mae helpu neu berswadio’r plentyn i redeg i ffwrdd neu i aros i ffwrdd yn cyfrif hefyd.
abduction-notices-in-care-maximum = Uchafswm: 6 mis yn y carchar, dirwy, neu’r ddau.
abduction-notices-under-sixteen-ni-heading = Plentyn o dan 16 oed
abduction-notices-under-sixteen-ni-text = Ar y Gorchymyn hwn y mae hysbysiad yn seiliedig yma. Gall mynd â’r plentyn oddi ar y person sydd â rheolaeth gyfreithlon, neu ei gadw oddi wrtho, fod yn drosedd.
abduction-notices-in-care-ni-heading = Plentyn mewn gofal neu o dan amddiffyniad brys
abduction-notices-in-care-ni-text = Mae’n drosedd mynd â’r plentyn neu ei gadw i ffwrdd, gan wybod hynny a heb awdurdod cyfreithlon. Mae helpu neu berswadio’r plentyn i redeg i ffwrdd neu i aros i ffwrdd yn cyfrif hefyd.
abduction-notices-in-care-ni-maximum = Uchafswm: 6 mis yn y carchar, dirwy ar lefel 5, neu’r ddau.
abduction-notices-willing = Gall plentyn deimlo ei fod eisiau bod gyda’r person. Nid yw hynny’n gwneud y peth yn gyfreithlon, ac nid yw’r plentyn ar fai.
abduction-notices-status-heading = Gofynnwch yn gyntaf: pa oed, a pha statws cyfreithiol?
abduction-notices-status-under = O dan 16 oed: y Ddeddf ar gipio plant yw’r sail.
abduction-notices-status-care = 16 neu 17 oed: dim ond gyda gorchymyn gofal, gorchymyn amddiffyn brys neu amddiffyniad yr heddlu.
abduction-notices-status-accommodated = 16 neu 17 oed gartref, neu wedi’i letya drwy gytundeb: dim sail. Ystyriwch amddiffyniad yr heddlu, gorchymyn risg rhywiol, gwaharddeb, gorchymyn rhag molestu neu orchymyn risg caethwasiaeth a masnachu pobl.
abduction-notices-status-ni-heading = Gofynnwch yn gyntaf: pa oed, a pha statws cyfreithiol?
abduction-notices-status-ni-under = O dan 16 oed: y Gorchymyn ar gipio plant yw’r sail.
abduction-notices-status-ni-care = 16 neu 17 oed: dim ond mewn gofal, o dan orchymyn amddiffyn brys neu o dan amddiffyniad yr heddlu.
abduction-notices-status-ni-other = Fel arall: gofynnwch i PSNI a’r Ymddiriedolaeth pa orchmynion eraill sy’n addas.
abduction-notices-words-heading = Beth mae’r geiriau’n ei olygu
abduction-notices-words-takes = Mae “takes” (mynd â) yn cynnwys peri neu gymell y plentyn i ddod gyda’r person.
abduction-notices-words-detains = Mae “detains” (cadw) yn cynnwys cymell y plentyn i aros.
abduction-notices-words-motive = Nid oes angen grym, drws ar glo na chymhelliad rhywiol.
abduction-notices-words-belief = Amddiffyniad yw credu’n ddiffuant bod y plentyn yn 16 oed neu’n hŷn. Mae hysbysiad sy’n nodi’r oedran yn dileu’r esgus hwnnw.

## Who does what

abduction-notices-who-does-what-heading = Pwy sy’n gwneud beth
abduction-notices-steps-heading = O bryder i hysbysiad
abduction-notices-steps-worry = Mae rhywun yn dweud wrth yr heddlu neu weithwyr cymdeithasol am bryder.
abduction-notices-steps-meet = Mae’r heddlu’n siarad ag eraill sy’n adnabod y plentyn.
abduction-notices-steps-control = Maen nhw’n siarad â phwy bynnag sydd â rheolaeth gyfreithlon, fel rhiant.
abduction-notices-steps-serve = Mae’r heddlu’n penderfynu, ac yn rhoi’r hysbysiad i’r person.
abduction-notices-steps-child = Mae rhywun yn esbonio i’r plentyn beth mae’n ei olygu.
abduction-notices-agree-heading = Oes rhaid i’r plentyn gytuno?
abduction-notices-agree-text = Nac oes. Nid oes angen cydsyniad, cwyn na datganiad gan y plentyn ar gyfer hysbysiad. Mae barn y plentyn a’i ddiogelwch yn dal yn bwysig.
abduction-notices-parents = Ydych chi’n rhiant neu’n ofalwr? Efallai y bydd yr heddlu’n gofyn a oedd gan y person eich caniatâd. Gofynnwch pwy fydd yn helpu i gadw’r plentyn yn ddiogel wedyn, a phwy i’w ffonio.
abduction-notices-needed-heading = Beth sydd ei angen ar yr heddlu
abduction-notices-needed-control = pwy sydd â rheolaeth gyfreithlon: rhiant, person arall sydd â chyfrifoldeb rhiant, neu gyngor sydd â gorchymyn gofal
abduction-notices-needed-statement = datganiad ganddyn nhw nad oes gan y person ganiatâd, a’u bod yn cefnogi’r hysbysiad
abduction-notices-needed-concern = beth yw sail y pryder, fel cyfnodau ar goll, cael eu canfod gyda’i gilydd, neu adroddiadau
abduction-notices-needed-details = manylion y plentyn a ffotograff diweddar
abduction-notices-proof = I gyflwyno hysbysiad, nid oes angen prawf hyd at y safon droseddol. Polisi’r heddlu lleol sy’n rheoli’r ffurf a phwy sy’n ei lofnodi.
abduction-notices-holds-heading = Beth sydd mewn hysbysiad
abduction-notices-holds-names = enwau’r person a’r plentyn, ac oedran y plentyn
abduction-notices-holds-permission = datganiad nad oes caniatâd
abduction-notices-holds-contact = enghreifftiau o gyswllt nad yw’n cael ei ganiatáu, fel cwrdd, anfon negeseuon, rhoi lifft neu roi lle i aros
abduction-notices-holds-warning = rhybudd am y gyfraith y tu ôl iddo
abduction-notices-holds-record = cofnod wedi’i lofnodi ei fod wedi’i gyflwyno
abduction-notices-worker-do-heading = Fel gweithiwr, gwnewch hyn
abduction-notices-worker-dont-heading = Fel gweithiwr, peidiwch â
abduction-notices-worker-do-note = nodi enwau, llysenwau, cerbydau ac enwau ar-lein
abduction-notices-worker-do-missing = cofnodi bob tro y bydd y plentyn ar goll
abduction-notices-worker-do-status = dweud wrth yr heddlu a gweithwyr cymdeithasol pwy sydd â chyfrifoldeb rhiant
abduction-notices-worker-do-order = dweud a oes gorchymyn gofal, neu a yw’r plentyn wedi’i letya drwy gytundeb
abduction-notices-worker-dont-serve = chyflwyno hysbysiad, bygwth un na bargeinio ag un
abduction-notices-worker-dont-contact = chysylltu â’r person
abduction-notices-worker-dont-risk = chymryd risgiau i weld neu glywed mwy
abduction-notices-day-heading = Ar y diwrnod y caiff ei gyflwyno
abduction-notices-day-worker = Mae gweithiwr gyda’r plentyn.
abduction-notices-day-plan = Mae cynllun diogelwch yn barod.
abduction-notices-day-carer = Mae’r gofalwr yn gwybod beth i’w wneud os bydd y person yn ymddangos.
abduction-notices-day-officer = Mae pawb yn gwybod enw un swyddog heddlu.

## If the notice is ignored

abduction-notices-if-ignored-heading = Os yw’r hysbysiad yn cael ei anwybyddu
abduction-notices-breach = Y drosedd y tu ôl i’r hysbysiad sy’n dod â’r gosb. Gall yr heddlu arestio person, ac ymchwilio iddo, am fynd â’r plentyn neu ei gadw.
abduction-notices-each-time = Dywedwch wrth yr heddlu bob tro y mae’n digwydd. Does dim rhaid i chi fod yn siŵr. Mae pob tro’n bwysig.
abduction-notices-police-heading = Beth all yr heddlu ei wneud
abduction-notices-police-offence = arestio am y drosedd y tu ôl i’r hysbysiad, ac ymchwilio iddi
abduction-notices-police-evidence = defnyddio’r hysbysiad fel tystiolaeth bod y person yn gwybod beth oedd yr oedran ac nad oedd ganddo ganiatâd
abduction-notices-police-orders = gwneud cais am orchymyn risg rhywiol, gwaharddeb neu orchymyn risg caethwasiaeth a masnachu pobl
abduction-notices-police-powers = defnyddio amddiffyniad yr heddlu neu orchymyn adfer
abduction-notices-police-other = edrych ar ffyrdd eraill o darfu (disruption)
abduction-notices-not-offence-heading = Nid yw torri hysbysiad yn drosedd ynddo’i hun
abduction-notices-not-offence-text = Nid gorchymyn llys ydyw, ac nid yw’n rhoi pŵer ei hun i arestio. Peidiwch byth â dweud wrth deulu ei fod yn “gwahardd” y person.

## Limits, and other protection

abduction-notices-limits-heading = Terfynau, ac amddiffyniad arall
abduction-notices-not-every = Nid yw hysbysiad yn addas i bob plentyn. Mae ffyrdd eraill o amddiffyn plentyn. Gofynnwch pa un ohonyn nhw sy’n addas.
abduction-notices-other-heading = Amddiffyniad arall
abduction-notices-other-police = Mewn argyfwng gall yr heddlu gadw plentyn yn ddiogel am hyd at 3 diwrnod.
abduction-notices-other-court = Gall llys orchymyn amddiffyniad brys.
abduction-notices-other-rules = Gall llys osod rheolau i berson a all niweidio plant.
abduction-notices-other-crime = Gall yr heddlu ymchwilio i’r cam-drin ei hun. Rhaid i hynny beidio ag aros am hysbysiad.
abduction-notices-recovery-heading = Gorchymyn adfer
abduction-notices-recovery-text = I blentyn mewn gofal neu o dan amddiffyniad brys sydd ar goll neu y mae rhywun wedi mynd ag ef. Gall llys orchymyn i bobl roi’r plentyn yn ôl, neu ddweud ble mae’r plentyn.
abduction-notices-recovery-ni-heading = Gorchymyn adfer
abduction-notices-recovery-ni-text = I blentyn mewn gofal neu o dan amddiffyniad brys sydd ar goll neu y mae rhywun wedi mynd ag ef. Gall llys orchymyn i bobl roi’r plentyn yn ôl, neu ddweud ble mae’r plentyn.
abduction-notices-recovery-detail-heading = Gorchmynion adfer: pwy a beth
abduction-notices-recovery-detail-text = Gall dau wneud cais. Un yw person sydd â chyfrifoldeb rhiant o dan y gorchymyn gofal neu’r gorchymyn amddiffyn brys. Y llall yw’r swyddog heddlu dynodedig. Gall gorchymyn adfer adael i’r heddlu fynd i mewn i safle a enwir a’i chwilio. Nid yw ar gyfer plentyn sydd wedi’i letya drwy gytundeb.
abduction-notices-recovery-detail-ni-heading = Gorchmynion adfer: pwy a beth
abduction-notices-recovery-detail-ni-text = Gall dau wneud cais. Un yw person y mae gorchymyn yn rhoi cyfrifoldeb rhiant iddo. Y llall yw’r swyddog dynodedig. Gall gorchymyn adfer adael i’r heddlu fynd i mewn i safle a enwir a’i chwilio.
abduction-notices-limits-list-heading = Terfynau i wybod amdanynt
abduction-notices-limits-list-duration = Nid oes hyd penodol iddo o dan y gyfraith. Gall golli ei effaith yn 16 oed, neu pan ddaw gorchymyn gofal i ben. Nodwch y dyddiad mewn dyddiadur a chynlluniwch beth sy’n dod nesaf.
abduction-notices-limits-list-older = Nid yw’n gwneud dim dros blentyn 16 neu 17 oed gartref neu sydd wedi’i letya drwy gytundeb.
abduction-notices-limits-list-carer = Mae’n dibynnu ar gefnogaeth y gofalwr. Os yw’r gofalwr yn rhan o’r niwed, ystyriwch amddiffyniad brys, amddiffyniad yr heddlu neu achos gofal.
abduction-notices-limits-list-wider = Nid oes angen camfanteisio ar ei gyfer. Mae hefyd yn addas i blentyn sydd ar goll y mae rhywun yn rhoi lle iddo aros.
abduction-notices-limits-list-ni-heading = Terfynau i wybod amdanynt
abduction-notices-limits-list-ni-older = Nid yw’n cyrraedd plentyn 16 neu 17 oed ond mewn gofal neu o dan amddiffyniad brys.
abduction-notices-limits-list-ni-lapse = Gall golli ei effaith yn 16 oed, neu pan ddaw gorchymyn gofal i ben. Nodwch y dyddiad mewn dyddiadur a chynlluniwch beth sy’n dod nesaf.
abduction-notices-refuge-heading = Llochesau
abduction-notices-refuge-text = Nid yw lloches i blant sydd â thystysgrif yn cyflawni’r troseddau hyn pan fydd yn derbyn plentyn.

## What Scotland uses instead

abduction-notices-scotland-heading = Beth mae’r Alban yn ei ddefnyddio yn lle hynny
abduction-notices-first = Amddiffyn plant sy’n dod gyntaf. Mae’r gwaith cymdeithasol a’r heddlu’n cynllunio gyda’i gilydd sut i gadw’r plentyn yn ddiogel.
abduction-notices-cpo-heading = Gorchymyn amddiffyn plentyn (child protection order)
abduction-notices-cpo-text = Gall siryf orchymyn bod plentyn yn cael ei gadw mewn lle diogel.
abduction-notices-constable-heading = Help brys gan yr heddlu
abduction-notices-constable-text = Pan na ellir gofyn i siryf mewn pryd, gall swyddog heddlu weithredu. Gall gadw plentyn mewn lle diogel am hyd at 24 awr. Rhaid dweud wrth y Principal Reporter.
abduction-notices-supervision-heading = Gorchymyn goruchwylio gorfodol (compulsory supervision order)
abduction-notices-supervision-text = Gall gwrandawiad plant (children’s hearing) osod amodau i gadw plentyn yn ddiogel, fel lle mae’r plentyn yn byw.
abduction-notices-warrant-heading = Gwarant i ddod o hyd i blentyn
abduction-notices-warrant-text = Gall gorchymyn ddweud ble mae’n rhaid i blentyn aros. Os yw’r plentyn ar goll oddi yno, gall llys ganiatáu chwilio.
abduction-notices-harbouring-heading = Cadw plentyn i ffwrdd
abduction-notices-harbouring-text = Gall gorchymyn enwi lle neu berson ar gyfer plentyn. Mae’n drosedd helpu’r plentyn i redeg i ffwrdd, neu gadw’r plentyn i ffwrdd.
abduction-notices-risk-order-heading = Gorchmynion am y person
abduction-notices-risk-order-text = Gall llys osod rheolau i berson a all niweidio plentyn yn rhywiol. Nid oes angen euogfarn ar gyfer gorchymyn risg rhywiol.
abduction-notices-risk-order-maximum = Uchafswm am dorri un: 5 mlynedd yn y carchar.
abduction-notices-scotland-willing-heading = Oes rhaid i’r plentyn gytuno?
abduction-notices-scotland-willing-text = Nac oes. Nid oes angen cydsyniad plentyn i gadw’r plentyn yn ddiogel. Mae barn y plentyn yn dal yn bwysig.
abduction-notices-scotland-parents = Ydych chi’n rhiant neu’n ofalwr? Dywedwch wrth yr heddlu neu’r gwaith cymdeithasol. Gofynnwch pwy fydd yn helpu i gadw’r plentyn yn ddiogel, a phwy i’w ffonio.
abduction-notices-scotland-staff-heading = I staff yn yr Alban
abduction-notices-scotland-staff-act = Nid yw Deddf Cymru a Lloegr ar gipio plant yn gymwys.
abduction-notices-scotland-staff-common = Ar gyfer plant ifanc iawn y mae’r drosedd cyfraith gyffredin o gymryd plentyn.
abduction-notices-scotland-staff-justice = Gall ynad heddwch gymryd camau brys hefyd.
abduction-notices-scotland-staff-other = Ystyriwch hefyd orchymyn peidio ag aflonyddu (non-harassment order).
abduction-notices-scotland-staff-ask = Gofynnwch i Police Scotland pa opsiynau ar gyfer tarfu (disruption) sy’n gymwys.

## What this means for you

abduction-notices-for-you-heading = Beth mae hyn yn ei olygu i chi
abduction-notices-worry-heading = Pryder sydd ei angen arnoch, nid prawf
abduction-notices-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
abduction-notices-every-time-heading = Os gwelwch y person gyda’r plentyn
abduction-notices-every-time-tell = Dywedwch wrth yr heddlu ar unwaith, bob tro.
abduction-notices-every-time-note = Dywedwch wrthyn nhw pryd a ble oedd hyn.
abduction-notices-every-time-safe = Peidiwch â chymryd unrhyw risg. Peidiwch â dilyn, stopio na chysylltu â’r person.
abduction-notices-welcome = Pan fydd y plentyn yn ôl, byddwch yn gynnes yn gyntaf. Mae bwyd, gorffwys a thawelwch yn dod cyn cwestiynau.
abduction-notices-leave = Oes plentyn ar goll? Dywedwch wrth yr heddlu ar unwaith. Does dim rhaid i chi aros.
abduction-notices-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn, a dydych chi ddim mewn trwbl. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
