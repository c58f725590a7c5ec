### Draft: nobody has checked this translation yet.

## In short

early-intervention-in-short-heading = Yn gryno
early-intervention-lead = Ystyr ymyrraeth gynnar yw gweithredu ar y pryder cyntaf, cyn i niwed dyfu. Pryder sydd ei angen arnoch, nid prawf.
early-intervention-not-alone = Mae pryder am gamfanteisio rhywiol yn mynd yn syth at eich arweinydd diogelu. Bydd yr arweinydd yn ei drosglwyddo i weithwyr cymdeithasol neu i’r heddlu. Nid yw cymorth cynnar ar ei ben ei hun yn ddigon.
early-intervention-notice = Drwy’r ffordd y maen nhw, nid drwy’r hyn y maen nhw’n ei ddweud, y daw’r rhan fwyaf o blant i sylw. Nid yw tawelwch yn golygu nad oes dim o’i le. Mae athrawon a gweithwyr ieuenctid yn bobl allweddol i ddweud wrthyn nhw.

## Levels of help

early-intervention-levels-heading = Lefelau o help
early-intervention-levels-note = Daw help mewn lefelau, o gefnogaeth i bob teulu i amddiffyn rhag niwed. Mae’r enwau’n amrywio o wlad i wlad. Does dim rhaid i bryder am gamfanteisio ddringo’r lefelau fesul un.
early-intervention-levels-england-heading = Lloegr
early-intervention-levels-england-every = I bob plentyn: ysgol, gofal iechyd a gwaith ieuenctid.
early-intervention-levels-england-early = Early help a Family Help (cymorth cynnar a help i deuluoedd): cefnogaeth cyn argyfwng.
early-intervention-levels-england-need = Plentyn mewn angen: mae’r cyngor yn asesu’r plentyn ac yn cynllunio help.
early-intervention-levels-england-protection = Amddiffyn plant: mae’r cyngor yn gwneud ymholiadau pan all plentyn gael niwed difrifol, gartref neu y tu allan i’r cartref.
early-intervention-levels-wales-heading = Cymru
early-intervention-levels-wales-every = I bob plentyn: ysgol, gofal iechyd a gwaith ieuenctid.
early-intervention-levels-wales-support = Gofal a chymorth: mae’r gwasanaethau cymdeithasol yn asesu’r hyn sydd ei angen ar y plentyn.
early-intervention-levels-wales-protection = Amddiffyn plant: mae’r gwasanaethau cymdeithasol yn edrych i mewn i’r peth pan all plentyn gael niwed difrifol. Maen nhw’n dilyn Gweithdrefnau Diogelu Cymru.
early-intervention-levels-wales-duty = Mae gan yr heddlu, cynghorau, byrddau iechyd a rhai cyrff eraill ddyletswydd gyfreithiol i roi gwybod am blentyn mewn perygl. Disgwylir i bawb arall sy’n gweithio gyda phlant wneud yr un peth.
early-intervention-levels-scotland-heading = Yr Alban
early-intervention-levels-scotland-every = I bob plentyn: ysgol, gofal iechyd a gwaith ieuenctid, gyda llesiant y plentyn yn y canol.
early-intervention-levels-scotland-response = Mae camfanteisio rhywiol bob amser yn galw am amddiffyn plant.
early-intervention-levels-scotland-ird = Mae gwasanaethau’n cwrdd yn gynnar i gynllunio. Yr enw ar hyn yw IRD, neu inter-agency referral discussion (trafodaeth atgyfeirio rhyngasiantaethol).
early-intervention-levels-scotland-not-told = Does dim rhaid i’r plentyn ddweud wrth neb yn gyntaf.
early-intervention-levels-scotland-reporter = Y Children’s Reporter sy’n penderfynu a oes angen gwrandawiad ar blentyn. Gall unrhyw un atgyfeirio plentyn.
early-intervention-levels-northern-ireland-heading = Gogledd Iwerddon
early-intervention-levels-northern-ireland-every = I bob plentyn: ysgol, gofal iechyd a gwaith ieuenctid.
early-intervention-levels-northern-ireland-need = Plentyn mewn angen: mae’r Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust) yn cynllunio help.
early-intervention-levels-northern-ireland-protection = Amddiffyn plant: mae’r Ymddiriedolaeth yn edrych i mewn i’r peth pan all plentyn gael niwed difrifol.
early-intervention-levels-northern-ireland-gateway = Mae pryderon yn mynd i dîm Gateway yr Ymddiriedolaeth, nid i’r cyngor.
early-intervention-agreement-heading = Oes rhaid i riant gytuno?
early-intervention-agreement-text = Mae gofyn yn arfer da. Nid yw byth yn amod pan all plentyn fod mewn perygl. Peidiwch â gofyn yn gyntaf os gallai gofyn gynyddu’r perygl.

early-intervention-far-less = Mae angen llawer llai i ddechrau ymholiadau nag i gael rhywun yn euog.
early-intervention-under-thirteen = Ydy’r plentyn o dan 13 oed? Yna atgyfeiriwch weithgarwch rhywiol bob amser, beth bynnag y mae’r plentyn yn ei ddweud.
early-intervention-law-need-england-heading = Plentyn mewn angen
early-intervention-law-need-england-text = Mae’r cyngor yn helpu plentyn mewn angen.
early-intervention-law-enquiries-heading = Ymholiadau i amddiffyn plentyn
early-intervention-law-enquiries-text = Rhaid i’r cyngor edrych i mewn i’r peth os gall plentyn fod mewn perygl difrifol. Y maen prawf: achos rhesymol dros amau bod plentyn yn ei ardal yn dioddef, neu’n debygol o ddioddef, niwed sylweddol. Mae niwed y tu allan i’r cartref yn cyfrif.
early-intervention-law-report-wales-heading = Dyletswydd i roi gwybod am blentyn mewn perygl
early-intervention-law-report-wales-text = Rhaid i rai cyrff ddweud wrth y cyngor pan all plentyn fod mewn perygl. Yr enw arnyn nhw yw partneriaid perthnasol. Yn eu plith mae’r heddlu, cynghorau, y gwasanaeth prawf, byrddau iechyd, ymddiriedolaethau’r GIG a thimau troseddau ieuenctid.
early-intervention-law-reporter-heading = Dweud wrth y Principal Reporter
early-intervention-law-reporter-text = Rhaid i gynghorau a’r heddlu ddweud wrth y Principal Reporter am rai plant. Plant yw’r rhain y mae angen eu hamddiffyn, eu harwain, eu trin neu eu rheoli, ac y gallai fod angen mesurau gorfodol ar eu cyfer. Ydy’r plentyn yn 16 neu’n 17 oed? Gwiriwch y rheol bresennol gyda’r Reporter.
early-intervention-law-need-ni-heading = Plentyn mewn angen
early-intervention-law-need-ni-text = Mae’r Ymddiriedolaeth yn helpu plentyn mewn angen.
early-intervention-law-investigate-ni-heading = Dyletswydd i ymchwilio
early-intervention-law-investigate-ni-text = Rhaid i’r Ymddiriedolaeth edrych i mewn i’r peth os gall plentyn fod mewn perygl difrifol. Gwneir atgyfeiriad i’r tîm Gateway ar y ffurflen o’r enw UNOCINI.
early-intervention-law-tell-ni-heading = Dweud wrth yr heddlu am drosedd ddifrifol
early-intervention-law-tell-ni-text = Yma rhaid i bawb ddweud wrth yr heddlu am drosedd ddifrifol. Mae’r ddyletswydd ar berson sy’n gwybod neu’n credu bod un wedi’i chyflawni, ac sydd â gwybodaeth ddefnyddiol. Rhaid dweud o fewn amser rhesymol. Mae methu â gwneud hynny heb esgus rhesymol yn drosedd. Mae troseddau rhywiol gan bobl o dan 18 oed, yn erthygl 20 o’r Sexual Offences Order, wedi’u gadael allan.

## A child tells you

early-intervention-told-heading = Mae plentyn yn dweud wrthych
early-intervention-told-lead = Yr hyn sy’n helpu plentyn fwyaf yw cael ei gredu, gweld rhywbeth yn cael ei wneud, a theimlo bod rhywun yn gofalu.
early-intervention-four-heading = Pedwar cam
early-intervention-four-receive = Derbyn. Rhowch y gorau i’r hyn rydych yn ei wneud. Peidiwch â chynhyrfu, rhowch amser a gwrandewch.
early-intervention-four-reassure = Cysuro. “Diolch am ddweud wrtha i. Dw i’n cymryd hyn o ddifrif. Nid dy fai di yw hyn.”
early-intervention-four-record = Cofnodi. Ysgrifennwch eiriau’r plentyn ei hun cyn gynted ag y gallwch, gyda’r dyddiad a’r amser.
early-intervention-four-refer = Atgyfeirio. Dywedwch wrth eich arweinydd diogelu yr un diwrnod. Os yw’r plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
early-intervention-told-how-do-heading = Gwnewch hyn
early-intervention-told-how-dont-heading = Peidiwch â gwneud hyn
early-intervention-told-how-do-believe = Dywedwch “Dw i’n dy gredu di” neu “Dw i’n cymryd hyn o ddifrif”.
early-intervention-told-how-do-words = Defnyddiwch eiriau’r plentyn ei hun.
early-intervention-told-how-do-open = Gofynnwch yn agored, a dim ond cymaint ag sydd ei angen i wybod bod y plentyn yn ddiogel: dwed wrtha i, esbonia, disgrifia.
early-intervention-told-how-do-next = Dywedwch beth fyddwch chi’n ei wneud nesaf a phwy sydd angen gwybod. Gofynnwch beth sy’n poeni’r plentyn.
early-intervention-told-how-do-contact = Arhoswch mewn cysylltiad â’r plentyn wedyn. Gofalwch amdanoch eich hun hefyd.
early-intervention-told-how-dont-shock = Dangos sioc, amau’r plentyn neu ruthro.
early-intervention-told-how-dont-secret = Addo cadw cyfrinach.
early-intervention-told-how-dont-lead = Rhoi geiriau yng ngheg y plentyn, pwyso am fanylion neu ofyn “pam”.
early-intervention-told-how-dont-repeat = Gwneud i’r plentyn ailadrodd y cyfan wrth un gweithiwr ar ôl y llall.
early-intervention-told-how-dont-warn = Rhybuddio neu herio’r person a all fod yn achosi niwed.
early-intervention-told-how-dont-parent = Siarad â rhiant cyn gofyn i’ch arweinydd neu i weithwyr cymdeithasol, neu os gallai gynyddu’r perygl.
early-intervention-told-how-dont-search = Aros am brawf, ymchwilio, chwilio drwy ffôn neu edrych ar luniau.
early-intervention-talk-heading = Cewch ofyn
early-intervention-talk-text = Mae rhai oedolion yn ofni y gallai cwestiwn ddifetha achos yr heddlu, felly dydyn nhw ddim yn gofyn dim. Gallwch siarad â phlentyn, gyda chwestiynau agored. Lles y plentyn sy’n dod gyntaf. Mae angen help ar blant i ddweud.

## When nobody tells you

early-intervention-curiosity-heading = Pan nad oes neb yn dweud wrthych
early-intervention-curious-heading = Holi’ch hun, gwirio, rhannu
early-intervention-curious-not-ready = Efallai nad yw plentyn yn barod i ddweud, nad yw’n gwybod sut, neu nad yw’n ei weld fel niwed.
early-intervention-curious-pattern = Chwiliwch am batrwm, nid un digwyddiad. Arwydd diogelu yw newid mewn ymddygiad, nid mater o ddisgyblaeth.
early-intervention-curious-no = Nid yw “na” yn rhoi terfyn ar eich pryder.
early-intervention-curious-unable = Mae rhai plant yn dweud wrthon ni, ac yna’n teimlo na allan nhw fynd ymlaen. Mae hynny’n gyffredin. Nid yw’n golygu nad oedd yn wir.
early-intervention-curious-speak = Siaradwch â’ch arweinydd diogelu, hyd yn oed os nad ydych yn siŵr.

early-intervention-tools-heading = Ffurflenni a sgoriau
early-intervention-tools-weak = Gwelodd astudiaeth o restrau gwirio fod llawer o fathau, ac ychydig o gytundeb rhyngddyn nhw. Roedd rhai’n cymysgu arwyddion o risg ag arwyddion o gam-drin go iawn.
early-intervention-tools-missed = Roedd rhai’n gosod y trothwy mor uchel nes bod plant yn mynd heb eu gweld. Roedd rhai’n cael eu defnyddio i ddogni gwasanaethau.
early-intervention-tools-snapshot = Cipolwg rhannol yw ffurflen. Dywedwch ai sgrinio ynteu asesu y mae, a chadwch niwed ar wahân i risg.
early-intervention-tools-judgement = Barn sy’n dod gyntaf. Nid yw’r canllaw hwn yn rhoi sgôr.

## Sharing what you know

early-intervention-sharing-heading = Rhannu’r hyn rydych yn ei wybod
early-intervention-sharing-lead = Nid yw cyfraith diogelu data yn eich atal rhag rhannu er mwyn amddiffyn plentyn. Does dim angen cydsyniad arnoch pan fydd plentyn mewn perygl.
early-intervention-rules-first = Mae amddiffyn plentyn yn pwyso mwy na phreifatrwydd.
early-intervention-rules-open = Byddwch yn agored gyda’r plentyn a’r teulu, os yw hynny’n ddiogel.
early-intervention-rules-enough = Rhannwch yr hyn sy’n bwysig a’r hyn sy’n gywir, gyda’r rhai y mae angen iddyn nhw wybod.
early-intervention-rules-ask = Ddim yn siŵr? Gofynnwch am gyngor. Peidiwch â gadael i hynny achosi oedi.
early-intervention-rules-write = Ysgrifennwch beth rydych wedi’i rannu, neu pam na wnaethoch chi rannu.

early-intervention-guidance-england = Yn Lloegr, darllenwch gyngor yr Adran Addysg ar rannu gwybodaeth. Mae ynddo saith rheol aur.
early-intervention-guidance-wales = Yng Nghymru, darllenwch y canllawiau o’r enw Rhannu gwybodaeth i ddiogelu plant. Nid ydynt yn statudol.
early-intervention-guidance-other = Mae gan yr Alban a Gogledd Iwerddon eu canllawiau eu hunain ar rannu. Gofynnwch i’ch arweinydd am y rhai sy’n gymwys yma.
early-intervention-law-basis-heading = Sail gyfreithlon dros rannu
early-intervention-law-basis-text = Mae gan elusennau, clybiau a chyrff eraill nad ydynt yn gyhoeddus sail glir dros rannu. Mae diogelu yn “fuddiant dilys cydnabyddedig” (“recognised legitimate interest”), ac nid oes angen prawf cydbwyso. Mae cyrff cyhoeddus yn dal i ddefnyddio tasg gyhoeddus ar gyfer eu gwaith eu hunain. Mae angen ei amod ei hun o hyd ar ddata categori arbennig.
early-intervention-law-duty-england-heading = Dyletswydd newydd i rannu
early-intervention-law-duty-england-text = Mae Senedd y DU wedi pasio dyletswydd newydd i rannu yn Lloegr. Mae’n aros i ddod i rym: nid ydym wedi gweld y dyddiad y mae’n dechrau. Mae iddi eithriad lle byddai rhannu’n gwneud mwy o niwed i’r plentyn na pheidio â rhannu. Gwiriwch cyn dibynnu arni.

## Writing it down

early-intervention-recording-heading = Ysgrifennu nodyn
early-intervention-record-heading = Nodyn da
early-intervention-record-day = Ysgrifennwch ef yr un diwrnod.
early-intervention-record-facts = Rhowch y dyddiad, yr amser, y lle, a phwy oedd yno.
early-intervention-record-exact = Defnyddiwch union eiriau’r plentyn, hyd yn oed os ydyn nhw’n anweddus neu’n aneglur.
early-intervention-record-opinion = Cadwch ffeithiau ar wahân i farn.
early-intervention-record-did = Dywedwch beth wnaethoch chi, a llofnodwch gyda’ch enw a’ch rôl.
early-intervention-record-safe = Cadwch ef mewn lle diogel.
early-intervention-pictures-heading = Os oes llun
early-intervention-pictures-text = Peidiwch byth ag edrych arno, ei gopïo, ei argraffu, ei rannu na’i gadw. Peidiwch â gofyn i’r plentyn ei anfon, a pheidiwch â’i ddileu. Dywedwch wrth eich arweinydd diogelu ar unwaith. Os oes oedolyn yn rhan o hyn, mae angen yr heddlu ar frys.

early-intervention-intelligence-not-heading = Gwybodaeth i’r heddlu
early-intervention-intelligence-not-small = Gall manylion bach helpu’r heddlu. Anfonwch nhw ar ffurflen bartneriaid eich heddlu lleol.
early-intervention-intelligence-not-as-well = Anfonwch nhw yn ogystal ag atgyfeiriad amddiffyn plant, byth yn ei le.
early-intervention-intelligence-not-child = Peidiwch byth â gofyn i’r plentyn ddod o hyd i wybodaeth.
early-intervention-intelligence-not-investigate = Peidiwch ag ymchwilio.

## After you have told

early-intervention-after-heading = Ar ôl i chi ddweud
early-intervention-next-child = Dywedwch wrth y plentyn beth fydd yn digwydd nesaf, hyd y gwyddoch.
early-intervention-next-outcome = Gofynnwch beth a benderfynwyd.
early-intervention-next-again = Os nad oes dim yn digwydd, ffoniwch eto.
early-intervention-next-anyone = Os yw eich arweinydd i ffwrdd neu ddim yn gweithredu, gall unrhyw weithiwr ffonio gweithwyr cymdeithasol neu’r heddlu.
early-intervention-next-escalate = Ydych chi’n anghytuno â phenderfyniad? Defnyddiwch eich polisi uwchgyfeirio lleol yr un diwrnod, a gwnewch nodyn o hynny.

## For you

early-intervention-for-you-heading = Beth mae hyn yn ei olygu i chi
early-intervention-worry-heading = Pryder sydd ei angen arnoch, nid prawf
early-intervention-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
early-intervention-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
