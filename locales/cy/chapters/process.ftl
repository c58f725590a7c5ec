### Draft: nobody has checked this translation yet.

## In short

process-in-short-heading = Yn gryno
process-lead = Mae pobl sy’n camfanteisio ar blant yn eu denu, yn eu rheoli ac yn eu cam-drin. Gall plentyn fyw hyn i gyd ar yr un pryd.
process-not-steps = Nid camau yw’r rhain. Maen nhw’n gorgyffwrdd, a gallant fynd a dod.
process-speed = Gall fod yn gyflym, neu gall gymryd misoedd lawer. Gall fod wyneb yn wyneb, ar-lein neu’r ddau.
process-fault = Nid y plentyn achosodd hyn. Y person sy’n camfanteisio wnaeth. Mae’r dudalen hon yn dweud sut y gall deimlo. Gallwch roi’r gorau i ddarllen unrhyw bryd.

## How it can feel

process-feelings-heading = Sut y gall deimlo
process-drawing-in-heading = Denu
process-drawing-in-text = Mae rhywun yn ennill ymddiriedaeth y plentyn. Efallai y bydd yn ennill ymddiriedaeth ffrindiau neu deulu hefyd.
process-drawing-in-special = “Dw i’n teimlo’n arbennig.”
process-drawing-in-listen = “Mae rhywun yn gwrando arna i o’r diwedd.”
process-drawing-in-need = “Maen nhw’n rhoi pethau i fi sydd eu hangen arna i.”
process-drawing-in-safe = “Dw i’n teimlo’n ddiogel gyda nhw.”
process-control-heading = Rheoli
process-control-text = Mae rhywun yn cymryd pŵer dros fywyd y plentyn. Gall cariad ac ofn fod yn gymysg.
process-control-secret = “Mae’n rhaid i fi gadw hyn yn gyfrinach.”
process-control-owe = “Maen nhw’n dweud bod arna i ddyled iddyn nhw.”
process-control-scared = “Mae ofn arna i beth allen nhw ei wneud.”
process-control-cut-off = “Dw i’n colli fy ffrindiau a fy nheulu.”
process-control-tired = “Dw i wedi blino gormod i feddwl.”
process-exploitation-heading = Camfanteisio
process-exploitation-text = Mae’r plentyn yn cael ei gam-drin yn rhywiol, gan un person neu gan fwy. Gall fod wyneb yn wyneb, neu drwy luniau neu fideo byw.
process-exploitation-no = “Dw i’n teimlo na alla i ddweud na.”
process-exploitation-friends = “Maen nhw’n gwneud i fi ddod â fy ffrindiau.”
process-exploitation-law = “Maen nhw’n gwneud i fi dorri’r gyfraith.”
process-exploitation-idea = “Dw i’n meddwl mai fi ddewisodd hyn.”
process-not-chosen = Efallai y bydd plentyn yn credu mai ei ddewis ei hun oedd hyn. Mae’n dal yn gam-drin, ac nid bai’r plentyn yw hyn.

## Why it is hard to leave

process-leaving-heading = Pam mae’n anodd gadael
process-trapped-heading = Teimlo’n gaeth
process-trapped-text = Gall plentyn fod yn hoff o’r person ac yn ei ofni, y ddau ar yr un pryd.
process-trapped-ashamed = “Mae gen i gywilydd.”
process-trapped-let-down = “Alla i ddim eu siomi nhw.”
process-trapped-nowhere = “Does gen i unman arall i fynd.”
process-trapped-told = “Fe ddywedais i wrth oedolyn o’r blaen, ond wnaeth hynny ddim helpu.”
process-going-back = Gall gymryd amser i adael. Nid yw mynd yn ôl yn golygu bod y plentyn yn cytuno.
process-found-heading = Pan gaiff plentyn ei ganfod neu ei symud i le diogel
process-found-text = Yn aml, dyma pryd mae’r ofn fwyaf. Dechreuwch gyda bwyd, gorffwys a dewisiadau bach. Cadwch yr un gweithiwr os gallwch.

## It takes many forms

process-forms-heading = Mae sawl ffurf arno
process-anyone = Gall fod yn un person neu’n grŵp. Gall fod yn oedolyn neu’n blentyn arall, yn ddyn neu’n fenyw. Efallai y bydd y plentyn yn eu hadnabod, yn eu caru, neu heb gwrdd â nhw erioed.
process-overlap = Mae’r ffurfiau’n gorgyffwrdd ac yn newid. Felly peidiwch ag aros nes bod pethau’n ffitio patrwm rydych yn ei adnabod.
process-named-forms-heading = Ffurfiau a enwir mewn canllawiau
process-named-forms-lone = Un person sydd â phŵer dros y plentyn. Efallai y bydd y plentyn yn teimlo mai cariad yw hyn. Yn aml mae bwlch oedran.
process-named-forms-partner = Person sy’n esgus bod yn bartner, ac yna’n rhoi pwysau ar y plentyn i fynd at eraill.
process-named-forms-peer = Cam-drin plentyn gan blentyn arall: pwysau grŵp, bychanu neu luniau. Mae angen help ar y plentyn sy’n niweidio hefyd.
process-named-forms-gangs = Gangiau a grwpiau: niwed rhywiol er mwyn statws, bygythiad neu ddyled. Mae’n digwydd i ferched ac i fechgyn.
process-named-forms-network = Rhwydweithiau a masnachu pobl: mwy nag un person, â chysylltiad rhyngddyn nhw. Efallai y bydd y plentyn yn cael ei symud rhwng pobl neu leoedd, hyd yn oed ar draws un stryd.
process-named-forms-social = Model “parti”: digwyddiadau cymdeithasol am ddim yn gyntaf, pwysau wedyn.
process-named-forms-online = Ar-lein: pwysau am luniau neu fideo byw, neu fygythiadau. Efallai na fyddan nhw byth yn cwrdd.
process-named-forms-need = Cam-drin sydyn, heb fawr ddim meithrin perthynas amhriodol: mae rhywun yn manteisio ar yr hyn sydd ei angen ar blentyn.
process-named-forms-money = Blacmel rhywiol: llun, a galw am arian. Bechgyn 14 i 18 oed yw’r rhan fwyaf o’r rhai sy’n rhoi gwybod amdano.
process-named-forms-trust = Perthynas, gofalwr neu berson mewn safle o ymddiriedaeth sy’n trefnu’r cam-drin neu’n elwa arno.
process-labels-heading = Mae labeli’n cyfyngu ar yr hyn a welwn
process-labels-text = Gall label eich helpu i adnabod. Nid yw’n esbonio plentyn. Mae darluniau sefydlog o CSE wedi gwneud i weithwyr fethu gweld plant.

## What adults can do

process-adults-heading = Beth all oedolion ei wneud
process-help-do-heading = Gwnewch hyn
process-help-dont-heading = Peidiwch â gwneud hyn
process-help-do-see = gwelwch blentyn y mae angen diogelwch arno, beth bynnag a gafodd y plentyn neu y gorfodwyd y plentyn i’w wneud
process-help-do-explain = esboniwch beth sy’n digwydd nesaf, a chynigiwch ddewisiadau bach
process-help-do-needs = gofynnwch yn gyntaf beth sydd ei angen ar y plentyn: bwyd, cynhesrwydd, gorffwys
process-help-do-stay = cadwch mewn cysylltiad, hefyd ar ôl i gyfarfod gael ei golli neu pan fydd y plentyn yn mynd yn ôl
process-help-dont-wait = aros nes bod y plentyn yn ei alw’n gam-drin
process-help-dont-blame = trin yr hyn y gorfodwyd y plentyn i’w wneud fel dewis y plentyn
process-help-dont-repeat = gwneud i’r plentyn ailadrodd y peth dro ar ôl tro
process-help-dont-leave = disgwyl i’r plentyn dorri’n rhydd ar ei ben ei hun
process-made-to-heading = Plentyn a orfodwyd i ddod ag eraill neu i roi pwysau arnyn nhw
process-made-to-text = Mae’r plentyn hwn yn ddioddefwr hefyd. Dywedwch yn gynnar wrth yr heddlu ac wrth gyfreithiwr y plentyn ei bod yn bosibl bod rhywun wedi camfanteisio arno. Peidiwch ag addo dim am yr hyn fydd yn cael ei benderfynu.
process-eighteen-heading = Yn 18 oed
process-eighteen-text = Nid yw camfanteisio’n dod i ben yn 18 oed. Cynlluniwch y newid i ddiogelu oedolion.

## For you

process-for-you-heading = Beth mae hyn yn ei olygu i chi
process-worry-heading = Pryder sydd ei angen arnoch, nid prawf
process-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Does dim rhaid i chi wybod pa ffurf sydd arno. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
process-young = Ydych chi’n adnabod y teimladau hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
