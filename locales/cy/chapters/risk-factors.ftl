### Draft: nobody has checked this translation yet.

## In short

risk-factors-in-short-heading = Yn gryno
risk-factors-lead = Nid yr hyn y mae plentyn yn byw gydag ef yw achos camfanteisio.
risk-factors-cause = Yr achos yw person sy’n dewis cam-drin, a lleoedd sy’n gadael i hynny ddigwydd.
risk-factors-any-child = Gall unrhyw blentyn ddioddef camfanteisio. Mae llawer sy’n dioddef camfanteisio heb yr un o’r anawsterau y mae canllawiau’n eu rhestru.
risk-factors-use = Defnyddiwch y dudalen hon i weld beth all fod ei angen ar blentyn. Peidiwch byth â’i defnyddio i farnu plentyn, i adio pwyntiau neu i ddyfalu pwy fydd nesaf.

## Where the risk comes from

risk-factors-where-heading = O ble mae’r risg yn dod
risk-factors-people-places = Daw risg oddi wrth bobl sy’n camfanteisio, ac o leoedd a grwpiau lle nad oes neb yn eu hatal. Felly edrychwch ar fwy na’r plentyn.
risk-factors-look-heading = Edrychwch ar y rhain hefyd, a helpwch i’w newid
risk-factors-look-groups = ffrindiau a grwpiau eraill o bobl ifanc
risk-factors-look-school = yr ysgol, a lleoedd eraill y mae’r plentyn yn mynd iddyn nhw
risk-factors-look-streets = strydoedd a mannau cyhoeddus
risk-factors-look-online = mannau ar-lein
risk-factors-parents = Yn aml, ni all rhieni a gofalwyr reoli’r lleoedd hyn. Gweithiwch gyda nhw fel partneriaid. Nid oes bai arnyn nhw am yr hyn y mae eraill yn ei wneud.
risk-factors-place-heading = Gwnewch y lle’n ddiogel
risk-factors-place-text = Peidiwch â disgwyl i’r plentyn gadw draw. Rhowch drefn ar y lle yn ogystal â helpu’r plentyn.

## What others may take advantage of

risk-factors-needs-heading = Yr hyn y gall eraill fanteisio arno
risk-factors-need = Efallai y bydd rhywun sy’n camfanteisio yn cynnig yr hyn nad yw plentyn yn ei gael: sylw, pethau neu deimlad o ddiogelwch.
risk-factors-reason = Beth bynnag mae plentyn yn byw gydag ef, nid yw’n gwneud y plentyn yn risg. Mae’n rheswm i helpu.
risk-factors-living-heading = Efallai fod plentyn yn byw gyda’r rhain
risk-factors-living-loss = colled, neu niwed yn y gorffennol
risk-factors-living-home = cartref nad yw’n ddiogel, neu ddiffyg lle diogel i aros
risk-factors-living-alone = bod ar ei ben ei hun, neu gael ei fwlio
risk-factors-living-money = rhy ychydig o arian ar gyfer yr hyn sydd ei angen
risk-factors-living-away = bod allan o’r ysgol, neu mewn gofal
risk-factors-living-unheard = pobl sydd ddim yn gwrando, oherwydd anabledd neu oherwydd pwy yw’r plentyn
risk-factors-listed-heading = Gellir targedu plant drwy’r pethau hyn
risk-factors-listed-harm = cam-drin neu esgeulustod cynharach, cartref anniogel, profedigaeth
risk-factors-listed-care = bod mewn gofal, neu adael gofal
risk-factors-listed-missing = mynd ar goll, neu fod allan o’r ysgol
risk-factors-listed-homeless = digartrefedd, tlodi neu angen
risk-factors-listed-disability = anabledd, anghenion addysgol arbennig neu fod yn niwrowahanol
risk-factors-listed-health = iechyd meddwl gwael, neu ddefnyddio alcohol neu gyffuriau
risk-factors-listed-isolation = unigedd neu fwlio
risk-factors-listed-arrival = mudo, neu fod yn y DU heb deulu
risk-factors-listed-support = bod yn LHDTC+ heb gefnogaeth ddiogel
risk-factors-listed-peers = ffrindiau, brodyr neu chwiorydd sy’n dioddef camfanteisio, neu gysylltiadau â gangiau

## Who is overlooked

risk-factors-overlooked-heading = Pwy sy’n cael eu hanwybyddu
risk-factors-sixteen-heading = Pobl ifanc 16 ac 17 oed
risk-factors-sixteen-older = Efallai y bydd oedolion yn meddwl eu bod yn ddigon hen i wybod yn well.
risk-factors-sixteen-children = Plant ydyn nhw, ac mae ganddyn nhw hawl i gael eu cadw’n ddiogel.
risk-factors-no-home-heading = Heb gartref yn 16 neu 17 oed
risk-factors-no-home-child = Mae person ifanc 16 neu 17 oed heb gartref yn dal yn blentyn.
risk-factors-no-home-look = Rhaid i’r gwasanaethau cymdeithasol edrych ar yr hyn sydd ei angen arno.
risk-factors-no-home-bed = Mae gwely diogel yn amddiffyniad.
risk-factors-unseen = Mae bechgyn, plant anabl a phlant o bob cefndir yn mynd heb eu gweld pan fydd oedolion yn chwilio am un math o blentyn yn unig.
risk-factors-homeless-england-heading = Cartref i blentyn digartref
risk-factors-homeless-england-text = Rhaid asesu plentyn digartref 16 neu 17 oed. O dan yr adran hon, gall gwasanaethau plant y cyngor roi lle iddo fyw.
risk-factors-homeless-wales-heading = Cartref i blentyn digartref
risk-factors-homeless-wales-text = Rhaid asesu plentyn digartref 16 neu 17 oed. O dan yr adran hon, gall gwasanaethau cymdeithasol y cyngor roi lle iddo fyw.
risk-factors-homeless-scotland-heading = Cartref i blentyn digartref
risk-factors-homeless-scotland-text = Rhaid asesu plentyn digartref 16 neu 17 oed. O dan yr adran hon, gall adran gwaith cymdeithasol y cyngor roi lle iddo fyw.
risk-factors-homeless-northern-ireland-heading = Cartref i blentyn digartref
risk-factors-homeless-northern-ireland-text = Rhaid asesu plentyn digartref 16 neu 17 oed. O dan yr erthygl hon, gall yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust) roi lle iddo fyw.
risk-factors-supported-heading = Llety â chymorth
risk-factors-supported-text = Yn Lloegr, mae rhai pobl ifanc 16 ac 17 oed mewn gofal yn byw mewn llety â chymorth. Rhaid iddo fod wedi’i gofrestru gydag Ofsted.

## What helps

risk-factors-helps-heading = Beth sy’n helpu
risk-factors-good-heading = Mae’r rhain yn helpu plentyn
risk-factors-good-trusted = oedolyn y gall y plentyn ymddiried ynddo, fel athro neu weithiwr ieuenctid
risk-factors-good-believed = cael ei gredu
risk-factors-good-action = gweld bod rhywbeth yn cael ei wneud
risk-factors-good-support = caredigrwydd a chefnogaeth
risk-factors-good-basics = bwyd, cynhesrwydd a gorffwys yn gyntaf
risk-factors-good-places = lleoedd sy’n cael eu gwneud yn ddiogel
risk-factors-adult = Gallwch chi fod yr oedolyn hwnnw. Does dim rhaid i chi ddatrys popeth ar eich pen eich hun.

## How much we know

risk-factors-evidence-heading = Faint rydym yn ei wybod
risk-factors-weak = Ychydig o dystiolaeth, neu ddim o gwbl, a welodd adolygiad ar gyfer y llywodraeth y tu ôl i restrau risg a rhestrau gwirio ar gyfer CSE. Ni all unrhyw restr ddweud wrthych pwy fydd yn cael niwed.
risk-factors-tools-heading = Mae offer yn cefnogi barn
risk-factors-tools-text = Gwelodd astudiaeth lawer o offer gwahanol nad oeddent yn cytuno. Roedden nhw’n cymysgu arwyddion o gam-drin â risg. Roedd rhai’n gosod y trothwy mor uchel nes bod plant yn mynd heb eu gweld. Defnyddiwch eich barn, cadwch niwed ar wahân i risg, a dywedwch ai sgrinio ynteu asesu y mae offeryn.
risk-factors-levels-heading = Mae lefelau’n camarwain
risk-factors-levels-text = Gwelodd ymchwiliad cyhoeddus fod offer yn cael eu defnyddio i ddogni help. Roedd yr un geiriau am lefel yn golygu pethau gwahanol mewn lleoedd gwahanol.
risk-factors-care-figure = Roedd tua hanner y 33 o blant yr astudiodd yr ymchwiliad eu hachosion mewn gofal. Sampl bach yw hwn, nid cyfradd.
risk-factors-principles-heading = Practice Principles (egwyddorion ymarfer)
risk-factors-principles-text = Yn Lloegr, mae’r Practice Principles amlasiantaethol yn rhoi wyth egwyddor ar gyfer gwaith ar gamfanteisio. Cwmpawd ydyn nhw, nid rhestr wirio.

## For you

risk-factors-for-you-heading = Beth mae hyn yn ei olygu i chi
risk-factors-worry-heading = Pryder sydd ei angen arnoch, nid prawf
risk-factors-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Does dim angen label ar blentyn i gael help. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
risk-factors-young = Ydych chi’n mynd drwy rywbeth fel hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
