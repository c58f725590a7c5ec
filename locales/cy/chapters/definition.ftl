### Draft: nobody has checked this translation yet.

## In short

definition-in-short-heading = Yn gryno
definition-lead = Math o gam-drin plant yn rhywiol yw camfanteisio’n rhywiol ar blant, neu CSE. Gall ddigwydd i unrhyw blentyn neu berson ifanc o dan 18 oed.
definition-power = Mae person neu grŵp yn defnyddio pŵer dros blentyn. Maen nhw’n denu’r plentyn, yn ei dwyllo neu’n ei orfodi i weithgarwch rhywiol. Gall ddigwydd wyneb yn wyneb, neu ar-lein yn unig. Gall edrych fel pe bai’r plentyn wedi cytuno.
definition-never-less = Arf i gam-drin yw anrheg, lifft neu deimlo bod rhywun yn eich caru. Nid yw byth yn dâl. Nid yw’r hyn a gafodd plentyn byth yn ei wneud yn llai o ddioddefwr.
definition-responsible = Y person sy’n camfanteisio ar y plentyn sy’n gyfrifol. Nid y plentyn.

## By its elements

definition-by-its-elements-heading = Beth sy’n gwneud rhywbeth yn CSE
definition-elements-heading = CSE, yn ein geiriau ni
definition-elements-abuse = Mae’n gam-drin plant yn rhywiol.
definition-elements-under-eighteen = Mae’r dioddefwr o dan 18 oed: yn fachgen, yn ferch, neu’n berson ifanc traws neu anneuaidd.
definition-elements-who = Un person sy’n ei wneud, neu grŵp. Gallant fod yn hŷn, neu tua’r un oed.
definition-elements-power = Mae ganddyn nhw fwy o bŵer na’r plentyn, drwy oedran, rhywedd, cryfder, arian neu rywbeth arall.
definition-elements-how = Maen nhw’n denu’r plentyn, yn rhoi pwysau arno, yn ei dwyllo neu’n ei orfodi i weithgarwch rhywiol.
definition-elements-gain = Mae’r plentyn yn cael rhywbeth, neu mae rhywun arall yn elwa, neu’r ddau.
definition-elements-agreed = Gall edrych fel pe bai’r plentyn yn cytuno. Mae’n dal yn gam-drin.
definition-elements-online = Does dim angen cyffwrdd. Gall y cyfan ddigwydd drwy ffôn neu’r rhyngrwyd.
definition-elements-attribution = Ein geiriau ni, wedi’u seilio ar ddiffiniadau’r pedair gwlad

## The four nations

definition-nations-heading = Y pedair gwlad
definition-nations-note = Mae gan bob gwlad ei geiriad ei hun. Dyma’r prif bwyntiau, yn ein geiriau ni.
definition-four-england-abuse = Cam-drin rhywun o dan 18 oed yn rhywiol.
definition-four-england-power = Mae un person, neu sawl un, yn defnyddio’r pŵer sydd ganddyn nhw dros y plentyn.
definition-four-england-how = Maen nhw’n rhoi pwysau ar y plentyn, yn ei lywio neu’n ei dwyllo i weithgarwch rhywiol.
definition-four-england-gain = Mae’r plentyn yn cael rhywbeth y mae arno ei angen neu ei eisiau, neu mae’r rhai y tu ôl i’r cam-drin yn cael arian neu statws, neu’r ddau.
definition-four-england-agreed = Mae’n cyfrif hyd yn oed pan fydd y plentyn fel pe bai’n cytuno.
definition-four-england-online = Does dim angen cyswllt: gall technoleg fod yn ddigon.
definition-four-england-attribution = Yn dilyn diffiniad Lloegr, yr Adran Addysg
definition-four-wales-abuse = Cam-drin plentyn hyd at 18 oed yn rhywiol, gan gynnwys lluniau anweddus.
definition-four-wales-exchange = Mae rhyw fath o gyfnewid.
definition-four-wales-taking-away = Mae cymryd rhywbeth i ffwrdd yn cyfrif yn ogystal â rhoi: er mwyn atal trais neu fygythiadau, er enghraifft.
definition-four-wales-facilitator = Gall person sy’n gwneud y peth yn bosibl elwa hefyd, neu yn lle’r plentyn.
definition-four-wales-unseen = Efallai na fydd y plentyn yn ei weld fel camfanteisio.
definition-four-wales-attribution = Yn dilyn Canllaw Ymarfer Cymru Gyfan, sy’n sefyll ochr yn ochr â Gweithio Gyda’n Gilydd i Ddiogelu Pobl, Cyfrol 7
definition-four-scotland-abuse = Math o gam-drin plant yn rhywiol.
definition-four-scotland-who = Gall y rhai sy’n ei wneud fod o unrhyw oedran, ar eu pen eu hunain neu gydag eraill.
definition-four-scotland-power = Mae ganddyn nhw fwy o bŵer na’r plentyn, ac maen nhw’n ei ddefnyddio.
definition-four-scotland-how = Maen nhw’n gorfodi’r plentyn, neu’n ei ddenu.
definition-four-scotland-return = Mae’r plentyn, y rhai sy’n cam-drin neu’r rhai sy’n ei wneud yn bosibl yn cael rhywbeth yn gyfnewid.
definition-four-scotland-agreed = Nid yw’r hyn sy’n edrych fel cytundeb yn dadwneud y cam-drin.
definition-four-scotland-attribution = Yn dilyn diffiniad Llywodraeth yr Alban a’i phapur briffio i ymarferwyr
definition-four-northern-ireland-how = Mae un person, neu grŵp, yn gwneud hyn i rywun o dan 18 oed. Maen nhw’n gorfodi’r plentyn, yn ei lywio neu’n ei dwyllo i weithgarwch rhywiol.
definition-four-northern-ireland-power = Mae ganddyn nhw fwy o bŵer na’r plentyn.
definition-four-northern-ireland-gain = Mae’r plentyn yn cael rhywbeth, neu mae rhywun yn cael arian neu statws, neu’r ddau.
definition-four-northern-ireland-agreed = Gall edrych fel pe bai’r plentyn yn cytuno.
definition-four-northern-ireland-online = Does dim rhaid iddo fod yn gorfforol.
definition-four-northern-ireland-attribution = Fel y mae cyrff cyhoeddus yn ei ddweud, yn dilyn Co-operating to Safeguard, yr Adran Iechyd. Heb ei gymharu eto â’r testun swyddogol
definition-agree-heading = Lle mae’r pedair yn cytuno
definition-agree-abuse = Mae CSE yn gam-drin plant yn rhywiol.
definition-agree-consent = Ni all plentyn gydsynio iddo.
definition-agree-less = Nid yw’r hyn a gafodd plentyn yn ei wneud yn llai o ddioddefwr.
definition-agree-any-child = Gall effeithio ar unrhyw blentyn o unrhyw rywedd.

definition-differ-heading = Lle mae’r geiriad yn wahanol
definition-differ-exchange = Mae Cymru a’r Alban yn chwilio am ryw fath o gyfnewid, neu rywbeth yn gyfnewid. Mae Lloegr a, hyd y gwelsom wrth ddarllen, Gogledd Iwerddon yn derbyn cyfnewid, neu elw i’r rhai sy’n gyfrifol, neu’r ddau.
definition-differ-taking-away = Dim ond Cymru sy’n dweud y gall cymryd rhywbeth i ffwrdd fod yn gyfnewid.
definition-differ-any-age = Dim ond yr Alban sy’n dweud y gall y person sy’n gyfrifol fod o unrhyw oedran.
definition-differ-online = Mae Lloegr yn enwi technoleg. Mae Cymru’n enwi lluniau. Mae’r Alban yn trafod hyn yn y papur briffio. Yng Ngogledd Iwerddon, hyd y gwelsom wrth ddarllen, does dim rhaid iddo fod yn gorfforol.
definition-statutory-england-heading = Pa mor statudol yw’r diffiniad yn Lloegr?
definition-statutory-england-text = Dyma’r diffiniad a ddefnyddir yng nghanllawiau statudol y llywodraeth, Working Together. Cyngor yw’r canllaw a ddaeth gydag ef. Edrychwch ar eirfa’r argraffiad presennol cyn i chi ei ddyfynnu.
definition-statutory-wales-heading = Pa mor statudol yw’r diffiniad yng Nghymru?
definition-statutory-wales-text = Canllawiau statudol o dan Ran 7 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) yw Cyfrol 7. Mae Canllaw Ymarfer Cymru Gyfan ar wahân. Mae’n mynd gyda Gweithdrefnau Diogelu Cymru. Cyfeiriwch at y ddau.
definition-statutory-scotland-heading = Beth yw statws y diffiniad yn yr Alban?
definition-statutory-scotland-text = Daw’r diffiniad o bapur briffio gan y llywodraeth. Y fframwaith presennol ar gyfer ymarfer yw National Guidance for Child Protection in Scotland.
definition-statutory-northern-ireland-heading = Beth yw statws y diffiniad yng Ngogledd Iwerddon?
definition-statutory-northern-ireland-text = Mae yn y polisi Co-operating to Safeguard, adran 7.2.7. Adnewyddodd yr Adran Iechyd y polisi er mwyn diweddaru ei ddiffiniad. Daw ein pwyntiau ni o lyfryn lleol ac o dudalen gyhoeddus. Darllenwch yr adran ei hun cyn i chi eu dyfynnu.

## The booklet

definition-booklet-heading = Diffiniad hŷn
definition-booklet-note = Tyfodd y canllaw hwn o lyfryn printiedig hŷn. Lluniwyd diffiniad y llyfryn ar gyfer ymarfer, ac ni fu erioed yn gyfraith. Mae yma fel hanes.
definition-booklet-elements-heading = Diffiniad y llyfryn, yn ein geiriau ni
definition-booklet-elements-abuse = Cam-drin plentyn neu berson ifanc yn rhywiol, gan un person neu fwy.
definition-booklet-elements-how = Maen nhw’n camfanteisio ar y plentyn, yn rhoi pwysau arno neu’n ei lywio i weithgarwch rhywiol.
definition-booklet-elements-return = Weithiau mae’r plentyn yn cael rhywbeth y mae arno ei angen neu’n dyheu amdano, neu mae’r rhai sy’n gyfrifol yn elwa, neu’r ddau. Gair NWG ei hun yw “weithiau”.
definition-booklet-elements-power = Gall pŵer ddod o oedran, rhywedd, deallusrwydd, cryfder, arian neu ddulliau eraill. Mae trais a bygythiadau’n gyffredin.
definition-booklet-elements-choice = Mae dewis y plentyn yn gyfyngedig. Cyfyngiadau cymdeithasol, economaidd neu emosiynol ydyn nhw.
definition-booklet-elements-attribution = Addaswyd gan NWG Network o waith CSE Knowledge Transfer Partnership NI

## The law around it

definition-related-heading = CSE a’r gyfraith
definition-not-one-offence = Mae camfanteisio ar blentyn bob amser yn gam-drin. Nid oes gan unrhyw un o’r gwledydd un drosedd o’r enw CSE, felly mae’r gyfraith yn defnyddio llawer o droseddau.
definition-ages-heading = Oedran
definition-ages-child = Mae pawb o dan 18 oed yn blentyn at ddibenion diogelu, ym mhob un o’r pedair gwlad.
definition-ages-sixteen = Yr oedran cydsynio yw 16 ym mhob un o’r pedair gwlad. Nid yw hynny’n ei gwneud yn gyfreithlon camfanteisio ar blentyn 16 neu 17 oed. Mae cyfreithiau ynghylch talu, lluniau, masnachu pobl a safleoedd o ymddiriedaeth yn amddiffyn plant hyd at 18 oed.
definition-ages-thirteen = Ni all plentyn o dan 13 oed fyth gydsynio yn ôl y gyfraith.
definition-overlap = Gall un digwyddiad fod yn CSE, yn fasnachu pobl, yn gamfanteisio troseddol ac yn gam-drin domestig ar yr un pryd. Defnyddiwch bob amddiffyniad sy’n addas.
definition-peers = Mae cam-drin gan blentyn arall yn dal yn gam-drin. Mae angen help ar y ddau blentyn.

definition-hotel-notices-heading = CSE mewn Deddf: hysbysiadau gwesty
definition-hotel-notices-text = Ar gyfer hysbysiadau’r heddlu i westy, mae’r Ddeddf hon yn dweud beth yw ystyr CSE drwy restru troseddau.
definition-group-based-heading = Nid term cyfreithiol yw “grooming gangs”
definition-group-based-text = Dywedwch “camfanteisio’n rhywiol ar blant gan grŵp”. Mae cylch gorchwyl drafft yr ymchwiliad annibynnol yn sôn am ddau neu fwy o bobl sydd â chysylltiad â’i gilydd.
definition-criminal-heading = Mae camfanteisio troseddol ar wahân
definition-criminal-text = Gall camfanteisio’n droseddol ar blant, neu CCE, orgyffwrdd â CSE. Mae’r Ddeddf Trosedd a Phlismona yn creu trosedd CCE, ond nid yw’n diffinio’r term. Canllawiau sydd i wneud hynny. Mae’r drosedd yn aros i ddod i rym: gwiriwch a yw mewn grym.

## Words

definition-words-heading = Geiriau nad ydynt yn beio
definition-word-choice = Dewiswch eiriau sy’n rhoi’r cyfrifoldeb ar y person sy’n camfanteisio.
definition-swaps-do-heading = Dywedwch
definition-swaps-dont-heading = Osgowch
definition-swaps-do-exploited = “yn dioddef camfanteisio rhywiol”
definition-swaps-do-unsafe = “mae rhywun yn camfanteisio ar y plentyn”
definition-swaps-do-person = “y person sy’n camfanteisio ar y plentyn”
definition-swaps-do-online = “mae oedolyn yn meithrin perthynas amhriodol â’r plentyn ar-lein”
definition-swaps-do-told = “dywedodd y plentyn wrthon ni”
definition-swaps-do-missing = “ar goll”
definition-swaps-do-not-yet = “dydyn ni ddim eto wedi dod o hyd i ffordd o weithio gyda’r plentyn”
definition-swaps-dont-involved = “yn ymwneud â CSE”
definition-swaps-dont-at-risk = “yn rhoi ei hun mewn perygl”
definition-swaps-dont-boyfriend = “cariad”, “boyfriend” neu “girlfriend”
definition-swaps-dont-contacting = “mae’r plentyn yn cysylltu ag oedolion ar-lein”
definition-swaps-dont-disclosed = “gwnaeth y plentyn honiad”
definition-swaps-dont-absconded = “wedi dianc”
definition-swaps-dont-hard-to-reach = “yn gwrthod ymgysylltu” neu “anodd ei gyrraedd”
definition-swaps-staff-do-heading = Dywedwch
definition-swaps-staff-dont-heading = Osgowch
definition-swaps-staff-do-material = “deunydd cam-drin plant yn rhywiol”
definition-swaps-staff-do-harm = enwch y niwed, a rhowch oedran y plentyn
definition-swaps-staff-do-abused = “wedi’i gam-drin yn rhywiol” neu “wedi’i cham-drin yn rhywiol”, a bod pethau wedi’u rhoi er mwyn rheoli’r plentyn
definition-swaps-staff-dont-old-label = “pornograffi plant”
definition-swaps-staff-dont-judging = “streetwise”, “aeddfed” a geiriau eraill sy’n barnu’r plentyn
definition-swaps-staff-dont-selling = unrhyw eiriau sy’n dweud bod plentyn yn gwerthu rhyw neu’n ei gyfnewid am anrhegion
definition-own-word = “Dioddefwr” yw gair y gyfraith a’r heddlu. Wrth siarad â phlentyn, defnyddiwch y gair y mae’r plentyn yn ei ddefnyddio.

## For you

definition-for-you-heading = Beth mae hyn yn ei olygu i chi
definition-worry-heading = Pryder sydd ei angen arnoch, nid prawf
definition-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
definition-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
