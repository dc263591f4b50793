/**
 * Concepts of EuroVoc, the multilingual thesaurus of the European Union, one a line: id, English label.
 *
 * Source: Publications Office of the European Union, reuse allowed with the source named: https://op.europa.eu/en/web/eu-vocabularies
 */
export const eurovocTable = `
1 Århus (county)
2 breach of trust
3 adhesive
4 State trading
5 retail trade
6 wholesale trade
7 arms trade
8 East-West trade
9 foreign trade
10 domestic trade
11 international trade
12 accession to the European Union
13 marketing
14 ad hoc committee
15 committee of inquiry
16 Commission on Human Rights
17 UN Commission
18 parliamentary committee
19 EP Committee
20 award of contract
21 standing committee
22 specialised committee
23 UN technical commission
24 commission agent
25 Commonwealth
26 European Communities
27 municipality
28 adjuvant
29 mass communications
30 satellite communications
31 press release
32 Communism
33 Comoros
34 insurance company
35 administrative powers
36 EU competence
37 jurisdiction ratione materiae
38 central government
39 executive competence
40 competence of the Member States
41 powers of parliament
42 jurisdiction
43 joint competence
44 territorial jurisdiction
45 competitiveness
46 complementarity of trade
47 consumer behaviour
48 educational administration
49 political behaviour
50 electronic component
51 mineral compound
52 composition of the population
53 composition of parliament
54 accounting
55 financial accounting
56 national accounts
57 tax authorities
58 public accounting
59 regional accounting
60 accountant
61 account
62 consolidated account
63 trading account
64 tied sales outlet
65 county
66 concentration of the population
67 concentration of powers
68 local government
69 economic concentration
70 industrial concentration
71 product design
72 concessionaire
73 balance of payments assistance
74 cohabitation
75 competition
76 international competition
77 public administration
78 summarising
79 condiment
80 terms for aid
81 position of women
82 working conditions
83 living conditions
84 economic conditions
85 social situation
86 socioeconomic conditions
87 preparation for market
88 admission to examinations
89 atmospheric conditions
90 WCL
91 UN Conference
92 confidentiality
93 confectionery
94 conflict of jurisdiction
95 conflict of powers
96 misuse of a right
97 temporary admission
98 labour dispute
99 international conflict
100 racial conflict
101 social conflict
102 sick leave
103 maternity leave
104 training leave
105 parental leave
106 paid leave
107 unpaid leave
108 leave on social grounds
109 freezing
110 conglomerate
111 Congo
112 short-term economic prospects
113 Connacht
114 Council of the European Union
115 board of directors
116 Association Council (EU)
117 adoption of a child
118 Council for Cultural Cooperation
119 CCD
120 Asian and Pacific Council
121 Council of Europe
122 Council of Europe countries
123 UN Security Council
124 UN Trusteeship Council
125 Council of European Municipalities and Regions
126 Council of Ministers
127 adoption of a law by vote
128 European Council
129 Nordic Council
130 Nordic Council countries
131 agricultural adviser
132 food preserving
133 conservation of fish stocks
134 conservation of resources
135 conservatism
136 cannery
137 rescheduling of public debt
138 consumer
139 consumption
140 food consumption
141 water consumption
142 energy consumption
143 household consumption
144 adoption of the budget
145 final consumption
146 domestic consumption
147 per capita consumption
148 constitution
149 formation of a party
150 incorporation
151 control of constitutionality
152 agricultural building
153 road building
154 metal structure
155 shipbuilding
156 consultation of information
157 worker consultation
158 container
159 objections to an election result
160 adult
161 tariff quota
162 contraception
163 shorter working week
164 contract
165 insurance contract
166 work contract
167 industrial counterfeiting
168 EADI
169 plywood
170 taxpayer
171 administrative check
172 air traffic control
173 budgetary control
174 management audit
175 control of communications
176 EFTA
177 pollution control
178 liquidity control
179 production control
180 quality control of industrial products
181 food control
182 exchange control
183 merger control
184 assessment
185 migration control
186 abuse of power
187 EFTA countries
188 price control
189 financial control
190 parliamentary scrutiny
191 plant health control
192 health control
193 CIV Convention
194 collective agreement
195 airport
196 Arusha Convention
197 Lomé Convention
198 first Lomé Convention
199 second Lomé Convention
200 Yaoundé Convention
201 UN convention
202 economic convergence
203 energy conversion
204 currency convertibility
205 Cook Islands
206 administrative cooperation
207 trade cooperation
208 cultural cooperation
209 economic cooperation
210 European cooperation
211 financial cooperation
212 aerosol
213 industrial cooperation
214 institutional cooperation
215 inter-company cooperation
216 international cooperation
217 judicial cooperation
218 military cooperation
219 monetary cooperation
220 political cooperation
221 regional cooperation
222 allocation of land
223 scientific cooperation
224 South-South cooperation
225 technical cooperation
226 cross-border cooperation
227 cooperative
228 agricultural cooperative
229 consumer cooperative
230 credit union
231 coordination of aid
232 Copenhagen (county)
233 publishing of prices
234 joint ownership
235 South Korea
236 North Korea
237 Coreper
238 corporatism
239 fats
240 animal fats
241 vegetable fats
242 correspondence
243 corrosion
244 political affiliation
245 corruption
246 Corsica
247 Costa Rica
248 stock-exchange listing
249 Côte d'Ivoire
250 social-security contribution
251 sugar levy
252 cotton
253 coup d'état
254 chartering
255 Court of Justice of the European Union
256 European Court of Auditors
257 European Court of Human Rights
258 International Court of Justice
259 migratory movement
260 watercourse
261 Afghanistan
262 price of securities
263 broker
264 equipment cost
265 investment cost
266 cost of capital
267 distribution cost
268 operating cost
269 education costs
271 construction costs
272 cost of pollution
273 health costs
274 cost of living
275 production cost
276 storage cost
277 direct cost
278 cost of borrowing
279 wage cost
280 access to education
281 Africa
282 social cost
283 artistic creation
284 job creation
285 credit
286 short-term credit
287 export credit
288 import credit
289 consumer credit
290 long-term credit
291 English-speaking Africa
292 medium-term credit
293 trade credit
294 swap arrangement
295 investment loan
296 payment appropriation
297 documentary credit
298 real estate credit
299 industrial credit
300 international credit
301 cream
302 Central Africa
303 dairy ice cream
304 Scientific and Technical Research Committee
305 Crete
306 war crime
307 criminology
308 energy crisis
309 political crisis
310 economic growth
311 North Africa
312 Red Cross
313 crustacean
314 Cuba
315 leather
316 copper
317 culture
318 cereal-growing
319 terrace cropping
320 fodder-growing
321 South Africa
322 fruit-growing
323 agro-industrial cropping
324 market gardening
325 permanent crop
326 popular culture
327 hydroponics
328 glasshouse cultivation
329 tropical agriculture
330 self-sufficiency farming
331 cumulative pension entitlement
332 French-speaking Africa
333 Curaçao
334 Cyclades
335 economic cycle
336 Denmark
337 regions of Denmark
338 parliamentary debate
339 deforestation
340 decentralisation
341 budgetary discharge
342 Southern Africa
343 waste
344 agricultural waste
345 industrial waste
346 non-recoverable waste
347 radioactive waste
348 decision
349 decision (EU)
350 EAEC Decision
351 West Africa
352 ECSC general Decision
353 ECSC individual Decision
354 restrictive-practice notification
355 announcement of candidacy
356 explanation of voting
357 East Africa
358 economic take-off
359 decolonisation
360 counting of the votes
361 devolution
362 administrative unit
363 division into constituencies
364 decree
365 tax relief
366 anti-missile defence
367 loss
368 budget deficit
369 deflation
370 clearing of land
371 degradation of the environment
372 job access
373 school age
374 delinquency
375 juvenile delinquency
376 job application
377 consumer demand
378 energy demand
379 resignation of the government
380 agency abroad
381 democracy
382 people's democracy
383 democratisation
384 democratisation of education
385 demography
386 denaturing
387 perishable goods
388 Euratom Supply Agency
389 population density
390 department (France)
391 overseas department (France)
392 expenditure
393 food expenditure
394 budgetary expenditure
395 press agency
396 consumption expenditure
397 administrative expenditure
398 extra-budgetary expenditure
399 national expenditure
400 non-compulsory expenditure
401 compulsory expenditure
402 operational expenditure
403 public expenditure
404 depoliticisation
405 depopulation
406 deportee
407 sales agent
408 bank deposit
409 capital depreciation
410 deregulation
411 disarmament
412 man-made disaster
413 natural disaster
414 job description
415 desert
416 desertification
417 dehydration
418 withdrawal of candidacy
419 civil disobedience
420 destruction of crops
421 European Association of National Productivity Centres
422 strait
423 external debt
424 public debt
425 Upper House
426 devaluation
427 economic development
428 Nuclear Energy Agency
429 industrial development
430 integrated development
431 regional development
432 social development
433 foreign currency
434 diabetes
435 North-South relations
436 dictatorship
437 regional agency
438 dictionary
439 cultural difference
440 international dispute
441 dissemination of information
442 cultural transmission
443 limited circulation
444 selective dissemination of information
445 size of business
446 diploma
447 board of management
448 directive
449 directive (EU)
450 voting discipline
451 record library
452 speech
453 access to information
454 sexual discrimination
455 economic discrimination
456 linguistic discrimination
457 political discrimination
458 racial discrimination
459 religious discrimination
460 price disparity
461 economic disparity
462 regional disparity
463 preservative
464 medical centre
465 food resources
466 available energy resources
467 driving mechanism
468 safety device
469 signalling device
470 dissidence
471 dissolution of parliament
472 deterrent
473 distillation
474 distributive trades
475 energy distribution
476 water supply
477 electricity supply
478 exclusive distribution agreement
479 product diversification
480 diversification of exports
481 supervisor
482 international division of labour
483 divorce
484 Djibouti
485 legal doctrine
486 document
487 audiovisual document
488 identity document
489 document for discussion at a sitting
490 built-up area
491 customs document
492 official document
493 parliamentary document
494 documentation
495 Dodecanese
496 Dominica
497 damage
498 war damage
499 damages
500 donation
501 gift
502 customs
503 Dubai
504 double taxation
505 dual nationality
506 holding of two jobs
507 rural settlement
508 provisional twelfth
509 dredging
510 drainage
511 Drenthe
512 right to education
513 right to information
514 right to culture
515 urban centre
516 right to justice
517 administrative law
518 air law
519 anti-dumping duty
520 right to work
521 law of banking
522 law on negotiable instruments
523 civil law
524 commercial law
525 EU law
526 political unrest
527 constitutional law
528 customary law
529 copyright
530 registration tax
531 right to stopover
532 right of establishment
533 right to strike
534 energy law
535 environmental law
536 economic aggregate
537 law of outer space
538 fundamental rights
539 competition law
540 family law
541 law of war
542 law of the sea
543 right to demonstrate
544 fishing rights
545 access to a profession
546 right of pre-emption
547 right of repossession
548 right to vote
549 insurance law
550 patent law
551 law of states
552 rights of aliens
553 rights of minorities
554 company law
555 transport law
556 housing law
557 labour law
558 electoral law
559 part-time farming
560 financial legislation
561 tax law
562 international tax law
563 forestry legislation
564 international human rights law
565 international law
566 private international law
567 public international law
568 organic farming
569 maritime law
570 matrimonial law
571 national law
572 nuclear law
573 criminal law
574 economic offence
575 international criminal law
576 private law
577 commercial farming
578 public law
579 agrarian law
580 social legislation
581 territorial law
582 political right
583 civil rights
584 human rights
585 women's rights
586 contract farming
587 special drawing rights
588 dumping
589 life expectancy
590 length of studies
591 length of lease
592 working time
593 legal working time
594 AAMS countries
595 group farming
596 East of England
597 water
598 EU waters
599 percolation water
600 bathing water
601 spirits
602 freshwater
603 inland waters
604 hill farming
605 international waters
606 mineral water
607 drinking water
608 saltwater
609 groundwater
610 surface water
611 territorial waters
612 wastewater
613 agricultural trade
614 trading operation
615 subsistence farming
616 exchange of information
617 exchange of publications
618 extra-EU trade
619 intra-EU trade
620 trade by group of countries
621 trade by country
622 trade by product
623 sampling
624 extensive farming
625 pay scale
626 lighting
627 school abroad
628 European school
629 international school
630 nursery school
631 national school
632 ecology
633 ecologism
634 econometrics
635 market access
636 intensive farming
637 economy
638 agricultural economics
639 collectivised economy
640 concerted economic action
641 economies of scale
642 energy saving
643 war economy
644 business administration
645 Mediterranean agriculture
646 market economy
647 subsistence economy
648 transport economics
649 controlled economy
650 housekeeping economy
651 forestry economics
652 industrial economy
653 world economy
654 mixed economy
655 national economy
656 agri-foodstuffs
657 planned economy
658 post-industrial economy
659 public economy
660 regional economy
661 underground economy
662 urban economy
663 Scotland
664 ecosystem
665 euro
666 agro-industry
667 publishing
668 education
669 home education
670 art education
671 comparative education
672 basic education
673 mass education
674 adult education
675 education of foreigners
676 non-formal education
677 continuing education
678 physical education
679 pre-school education
680 health education
681 sex education
682 special education
683 sweetener
684 number of pupils
685 agronomy
686 radioactive effluent
687 equal pay
688 equal treatment
689 equality before the law
690 Egypt
691 El Salvador
692 market enlargement
693 citrus fruit
694 registration of voters
695 election
696 early election
697 European election
698 indirect election
699 local election
700 national election
701 parliamentary election
702 by-election
703 International Development Association
704 presidential election
705 primary election
706 electorate
707 electrochemistry
708 electrometallurgy
709 electronics
710 electrotechnology
711 livestock farming
712 economic support
713 free-range farming
714 crustacean farming
715 intensive livestock farming
716 pupil
717 right to stand for election
718 waste disposal
719 emancipation
720 packaging
721 pasture fattening
722 bottling
723 employment aid
724 emigration
725 Emilia-Romagna
726 United Arab Emirates
727 United Arab Emirates countries
728 issue of securities
729 issuing of currency
730 transport accident
731 designated employment
732 white-collar worker
733 office worker
734 public service employee
735 employer
736 borrowing
737 foreign aid
738 EU borrowing
739 international loan
740 public borrowing
741 food emulsifier
742 indebtedness
743 wave energy
744 soft energy
745 export aid
746 hard energy
747 electrical energy
748 wind energy
749 geothermal energy
750 hydraulic energy
751 hydroelectric power
752 tidal energy
753 nuclear energy
754 renewable energy
755 aid per hectare
756 solar energy
757 thermal energy
758 child
759 abandoned child
760 child of migrant
761 natural child
762 only child
763 commitment of expenditure
764 fertiliser
765 chemical fertiliser
766 investment aid
767 organic fertiliser
768 fattening
769 political kidnapping
770 economic survey
771 consumer survey
772 social survey
773 data recording
774 documentary reference recording
775 building subsidy
776 fuel enrichment
777 teacher
778 teaching
779 distance learning
780 agricultural education
781 programmed learning
782 denominational education
783 language teaching
784 general education
785 free education
786 modernisation aid
787 secular education
788 medical training
789 compulsory education
790 paramedical training
791 multidisciplinary education
792 postgraduate education
793 primary education
794 private education
795 vocational education
796 public education
797 production aid
798 scientific education
799 secondary education
800 higher education
801 technical education
802 restrictive trade practice
803 horizontal agreement
804 unlawful agreement
805 international cartel
806 vertical agreement
807 food aid
808 mutual assistance among farmers
809 non-tariff barrier
810 tariff barrier
811 technical barriers to trade
812 customs warehouse
813 type of business
814 craft business
815 distribution business
816 joint venture
817 rental business
818 transport company
819 foreign enterprise
820 European undertaking
821 family business
822 trust company
823 real estate business
824 sole proprietorship
825 occupational accident
826 aid to disadvantaged groups
827 industrial enterprise
828 multinational enterprise
829 private sector
830 public sector
831 maintenance
832 crop maintenance
833 physical environment
834 savings
835 aid to undertakings
836 compulsory saving
837 epidemic
838 epidemiology
839 Epirus
840 exhaustion of resources
841 Ecuador
842 equidae
843 budgetary equilibrium
844 ecological balance
845 bilateral aid
846 agricultural equipment
847 community facilities
848 vehicle parts
849 electronic equipment
850 industrial equipment
851 sociocultural facilities
852 ECSC aid
853 sports facilities
854 equivalence of diplomas
855 ergonomics
856 volcanic eruption
857 slavery
858 discounting
859 air space
860 European judicial area
861 green area
862 EU aid
863 Spain
864 regions of Spain
865 protected species
866 industrial espionage
867 testing
868 nuclear test
869 Extremadura
870 supplementary aid for products
871 establishment
872 special-status institution
873 educational institution
874 institution of public utility
875 drawing up of the budget
876 medical institution
877 penal institution
878 public institution
879 tin
880 gold-exchange standard
881 emergency aid
882 gold standard
883 State
884 civil status
885 rule under emergency powers
886 state of emergency
887 Welfare State
888 United States
889 State aid
890 ethanol
891 Ethiopia
892 social and cultural anthropology
893 labelling
894 feasibility study
895 market research
896 work study
897 student
898 foreign student
899 economic aid
900 Eurocredit
901 Eurocurrency
902 Eurodollar
903 Eurobond
904 Euromarket
905 Eurocommunism
906 Eurocontrol
907 Euroright
908 Eurogroup (NATO)
909 Europe
910 aid in kind
911 Northern Europe
912 Southern Europe
913 Western Europe
914 Central and Eastern Europe
915 Community fisheries
916 eutrophication
917 budgetary assessment
918 project evaluation
919 evaluation of resources
920 offal
921 nuclear accident
922 financial aid
923 technology assessment
924 tax avoidance
925 examination
926 agricultural surplus
927 exclusion from treatment (EU)
928 project management
929 implementation of the budget
930 enforcement of ruling
931 exemption from restrictive-practice authorisation
932 tariff exemption
933 financial year
934 brain drain
935 tax exemption
936 farmer
937 agricultural holding
938 State farm
939 mixed farm
940 exploitation of the seas
941 exploitation of resources
942 family farming
943 forestry holding
944 dairy farm
945 explosive
946 export
947 export of capital
948 expropriation
949 multilateral aid
950 removal
951 extra-territoriality
952 mining extraction
953 extradition
954 extreme right
955 extreme left
956 Far East
957 invoicing
958 non-refundable aid
959 low income
960 bankruptcy
961 hunger
962 type of tenure
963 owner farming
964 mixed tenure
965 family
966 large family
967 family by marriage
968 FAO
969 private aid
970 cereal flour
971 Fascism
972 animal life
973 European Monetary Cooperation Fund
974 fertility
975 housewife
976 regional aid
977 female migrant
978 EAGGF
979 EAGGF Guarantee Section
980 EAGGF Guidance Section
981 iron
982 tenant farming
983 collective farm
984 model farm
985 ferryboat
986 health aid
987 IFLA
988 wood fibre
989 glass fibre
990 textile fibre
991 International Federation for Documentation
992 International Fund for Agricultural Development
993 Fiji
994 foot-and-mouth disease
995 sectoral aid
996 wire
997 fishing net
998 subsidiary
999 joint subsidiary
1000 financing
1001 short-term financing
1002 long-term financing
1003 medium-term financing
1004 welfare
1005 EU financing
1006 compensatory financing
1007 supplementary financing
1008 financing of aid
1009 industrial financing
1010 export financing
1011 party financing
1012 budget financing
1013 election financing
1014 national financing
1015 excise duty
1016 international finance
1017 local authority finances
1018 public finance
1019 Finland
1020 Funen (county)
1021 tax system
1022 Unicef
1023 nuclear fission
1024 International Energy Agency
1025 fixing of prices
1026 wage determination
1027 Province of West Flanders
1028 Province of East Flanders
1029 cereal flakes
1030 plant life
1031 floriculture
1032 rafting
1033 aircraft fleet
1034 International Atomic Energy Agency
1035 fishing fleet
1036 inland waterway fleet
1037 merchant fleet
1038 cyclical fluctuation
1039 price fluctuation
1040 economic fluctuation
1041 structural fluctuation
1042 fluorine
1043 International Monetary Fund
1044 International Social Security Association
1045 UN Population Fund
1046 civil service
1047 civil servant
1048 European official
1049 inshore grounds
1050 sea-bed
1051 foundation
1052 fund (EU)
1054 common fund
1055 goodwill
1056 European Regional Development Fund
1057 working capital
1058 European Monetary Fund
1059 cast-iron
1060 drilling
1061 offshore drilling
1062 adjournment
1063 forest
1064 classified forest
1065 high forest
1066 coppiced woodland
1067 natural forest
1068 forest plantation
1069 customs formalities
1070 management training
1071 teacher training
1072 price formation
1073 in-service training
1074 vocational training
1075 currency adjustment
1076 form
1077 furnace
1078 supplier
1079 provision of documents
1080 legal expenses
1081 school fees
1082 election expenses
1083 overheads
1084 pharmaceutical expenses
1085 France
1086 French overseas department and region
1087 French overseas collectivity
1088 regions of France
1089 Franche-Comté
1090 franchising
1091 exemption from customs duties
1092 fraud
1093 electoral fraud
1094 ALADI
1095 tax evasion
1096 Frederiksberg municipality
1097 Frederiksborg (county)
1098 school attendance
1099 freight rate
1100 Friuli-Venezia Giulia
1101 Friesland
1102 cheese
1103 semi-soft cheese
1104 hard cheese
1105 ALADI countries
1106 soft cheese
1107 blue-veined cheese
1108 sheep's milk cheese
1109 goats’ milk cheese
1110 cows’ milk cheese
1111 processed cheese
1112 fresh cheese
1113 cheese factory
1114 frontier
1115 fruit
1116 nut
1117 stone fruit
1118 pip fruit
1119 fresh fruit
1120 tropical fruit
1121 Al Fujayrah
1122 merger
1123 nuclear fusion
1124 Gabon
1125 Albania
1127 Galicia
1128 Gambia
1129 guarantee
1130 credit guarantee
1131 guaranteed income
1132 investment protection
1133 child care
1134 alcohol
1135 wastage
1136 GATT
1137 political left
1138 leftism
1139 gas
1140 combustion gases
1141 natural gas
1142 gas pipeline
1143 chemical alcohol
1144 set-aside
1145 civil engineering
1146 heifer
1147 geochemistry
1148 geography
1149 economic geography
1150 political geography
1151 geology
1152 geophysics
1153 gerontology
1154 management
1155 management accounting
1156 business management
1157 area management
1158 waste management
1159 fishery management
1160 management of resources
1161 logistics
1162 alcoholism
1163 personnel administration
1164 financial management
1165 management planning
1166 Ghana
1167 game animal
1168 Gibraltar
1169 ice
1170 glucose
1171 gulf
1172 government
1173 government-in-exile
1174 rebel government
1175 food fat
1176 industrial fat
1177 Alentejo
1178 large business
1179 large holding
1180 Greater Antilles
1181 free medical care
1182 Greece
1183 Central Greece
1184 regions of Greece
1185 Grenada
1186 strike
1187 Algarve
1188 Greenland
1189 Groningen
1190 Andean Community
1191 Andean Community countries
1192 interest group
1193 group of companies
1194 Group of Ten
1195 ADR agreement
1196 Algeria
1197 political group
1198 human rights movement
1199 buying group
1200 Economic Interest Grouping
1201 producer organisation
1202 ethnic group
1204 algae
1205 linguistic group
1206 groat
1207 Guadeloupe
1208 Guatemala
1209 Gelderland
1210 war
1211 civil war
1212 war of independence
1213 border war
1214 cold war
1215 nuclear war
1216 Guinea
1217 Guinea-Bissau
1218 Equatorial Guinea
1219 Guyana
1220 French Guiana
1221 habitat
1222 rural habitat
1223 urban habitat
1224 animal feedingstuffs
1225 eating habits
1226 purchasing habits
1227 Province of Hainault
1228 Haiti
1229 halogen
1230 Hamburg
1231 disabled person
1232 customs harmonisation
1233 manufactured feedingstuffs
1234 tax harmonisation
1235 Upper Normandy
1236 Burkina Faso
1237 Hawaii
1238 helicopter
1239 Hesse
1240 baby food
1241 summertime
1242 question time
1243 overtime
1244 Hinduism
1245 history
1246 histology
1247 holding company
1248 South Holland
1249 North Holland
1250 prepared foodstuff
1251 homicide
1252 approval
1253 Honduras
1254 Hong Kong
1255 Hungary
1256 psychiatric institution
1257 work schedule
1258 processed foodstuff
1259 flexible working hours
1260 horticulture
1261 hops
1262 animal oil
1263 groundnut oil
1264 olive oil
1265 fish oil
1266 heavy oil
1267 mineral oil
1268 nutrition
1269 used oil
1270 vegetable oil
1271 oil mill
1272 bailiff
1273 humanisation of work
1274 hydrocarbon
1275 hydrogen
1276 hydrogeology
1277 animal nutrition
1278 hydrology
1279 food hygiene
1280 occupational health
1281 mortgage
1282 political ideology
1283 AETR agreement
1284 human nutrition
1285 yam
1286 International Institute for Educational Planning
1287 island
1288 Ile-de-France
1289 Guam
1290 Channel Islands
1291 Cayman Islands
1292 Caroline Islands
1293 Windward Islands
1294 Faroe Islands
1295 Ionian Islands
1296 Mariana Islands
1297 Leeward Islands
1298 Turks and Caicos Islands
1299 British Virgin Islands
1300 debt reduction
1301 registration of a company
1302 immigration
1303 parliamentary immunity
1304 immunology
1305 impact of advertising
1306 imperialism
1307 business location
1308 German Democratic Republic
1309 import
1310 tax
1311 Community tax
1312 personal income tax
1313 direct tax
1314 property tax
1315 flat-rate tax
1316 indirect tax
1317 local tax
1318 Germany
1319 national tax
1320 non-personal tax
1321 tax on consumption
1322 wealth tax
1323 capital gains tax
1324 capital transfer tax
1325 tax on capital
1326 tax on income
1327 tax on profits of self-employment
1328 tax on investment income
1329 regions of Germany
1330 tax on employment income
1331 corporation tax
1332 printing
1333 accounting entry
1334 incapacity for work
1335 fire
1336 incompatibility
1337 incoterms
1338 India
1339 indemnification
1340 alloy
1341 insurance indemnity
1342 installation allowance
1343 severance pay
1344 parliamentary allowance
1345 economic independence
1346 national independence
1347 technological independence
1348 price indexing
1349 wage indexing
1350 document indexing
1351 divergence indicator
1352 economic indicator
1353 social indicator
1354 price index
1355 Indonesia
1356 industrialisation
1357 aeronautical industry
1358 aerospace industry
1359 electoral alliance
1360 food industry
1361 motor vehicle industry
1362 chemical industry
1363 film industry
1364 culture industry
1365 arms industry
1366 audiovisual industry
1367 information industry
1368 footwear industry
1369 additional benefit
1370 communications industry
1371 machine-tool industry
1372 fishing industry
1373 catering industry
1374 meat processing industry
1375 pulp and paper industry
1376 advanced technology industry
1377 processing industry
1378 beverage industry
1379 framework agreement
1380 education grant
1381 dyestuffs industry
1382 fertiliser industry
1383 plastics industry
1384 service industry
1385 telecommunications industry
1386 wood industry
1387 rubber industry
1388 leather industry
1389 death grant
1390 refrigeration industry
1391 toy industry
1392 book trade
1393 furniture industry
1394 sugar industry
1395 tobacco industry
1396 glass industry
1397 clothing industry
1398 vacuum industry
1399 maternity benefit
1400 electronics industry
1401 electrical engineering
1402 export industry
1403 clock and watch industry
1404 hotel industry
1405 information technology industry
1406 dairy industry
1407 light industry
1408 heavy industry
1409 allocation of resources
1410 mechanical engineering
1411 mining industry
1412 nuclear industry
1413 optical industry
1414 oil industry
1415 pharmaceutical industry
1416 photographic industry
1417 iron and steel industry
1418 textile industry
1419 elimination of illiteracy
1420 social inequality
1421 inflation
1422 information
1423 trade information
1424 worker information
1425 consumer information
1426 computer systems
1427 business data processing
1428 information storage and retrieval
1429 industrial data processing
1430 Alsace
1431 medical computing
1432 offence
1433 transport infrastructure
1434 industrial infrastructure
1435 engineer
1436 interference
1437 political alternation
1438 legislative initiative
1439 innovation
1440 flood
1441 failure to report for duty
1442 food inspection
1443 labour inspectorate
1444 school inspection
1445 veterinary inspection
1446 aluminium
1447 harbour installation
1448 supervisory body
1449 European Trade Union Institute
1450 ACP-EU institution
1451 EU institution
1452 financial institution
1453 political institution
1454 religious institution
1455 UN specialised agency
1456 improvement of housing
1457 judicial investigation
1458 musical instrument
1459 financial instrument
1460 EU financial instrument
1461 Institute for Latin American Integration
1462 integration of migrants
1463 economic integration
1464 European integration
1465 production improvement
1466 monetary integration
1467 political integration
1468 regional integration
1469 social integration
1470 intellectual
1471 voting intentions
1472 economic interdependence
1473 exclusion from public-sector employment
1474 agreement (EU)
1475 plant breeding
1476 interest
1477 trade intermediary
1478 Workers International
1479 Socialist International
1480 psychiatric confinement
1481 question put to a minister
1482 interpreting
1483 soil improvement
1484 interpretation of the law
1485 financial intervention
1486 market intervention
1487 invention
1488 investment
1489 investment abroad
1490 EU investment
1491 direct investment
1492 foreign investment
1493 industrial investment
1494 international investment
1495 private investment
1496 public investment
1497 regional investment
1498 breach of domicile
1499 iodine
1500 Iraq
1501 Iran
1502 Irian Jaya
1503 arrangement of working time
1504 Ireland
1505 Northern Ireland
1506 regions of Ireland
1507 UN Research Institute for Social Development
1508 Islam
1509 Iceland
1510 ISO
1511 isoglucose
1512 insulator
1513 forestry development
1514 building insulation
1515 sound insulation
1516 thermal insulation
1517 isolationism
1518 Israel
1519 Italy
1520 regions of Italy
1521 fallow
1522 Jamaica
1523 hydraulic works
1524 Japan
1525 kitchen garden
1526 Java
1527 game of chance
1528 young person
1529 young worker
1530 Olympic games
1531 Joint European Torus
1532 Jordan
1533 Official Journal
1534 water management in agriculture
1535 continuous working day
1536 Judaism
1537 judge
1538 ruling
1539 administrative court
1540 court of civil jurisdiction
1541 court having special jurisdiction
1542 rural development
1543 ordinary court of law
1544 military court
1545 criminal court
1546 juvenile court
1547 social court
1548 higher court
1549 fine
1550 case-law
1551 case law (EU)
1552 fruit juice
1553 vegetable juice
1554 jute
1555 Cambodia
1556 kapok
1557 Kenya
1558 amendment
1559 Kiribati
1560 Kuwait
1561 Réunion
1562 quality label
1563 lactose
1564 wool
1565 milk
1566 drinking milk
1567 trade agreement
1568 concentrated milk
1569 raw milk
1570 skimmed milk
1571 powdered milk
1572 whole milk
1573 fermented milk
1574 homogenised milk
1575 pasteurised milk
1576 sterilised milk
1577 soil conditioning
1578 launching of a product
1579 Federation State
1580 language
1581 foreign language
1582 mother tongue
1583 Languedoc-Roussillon
1584 Laos
1585 rabbit
1586 Latium
1587 America
1588 legality
1589 legislation
1590 foodstuffs legislation
1591 anti-dumping legislation
1592 anti-trust legislation
1593 delegated legislation
1594 pharmaceutical legislation
1595 plant health legislation
1596 health legislation
1597 school legislation
1598 veterinary legislation
1599 legislative period
1600 self-defence
1601 legitimacy
1602 vegetable
1603 bulb vegetable
1604 leaf vegetable
1605 fruit vegetable
1606 Central America
1607 root vegetable
1608 fresh vegetable
1609 leguminous vegetable
1610 Leinster
1611 Lesotho
1612 animal leucosis
1613 Lebanon
1614 Liberalism
1615 North America
1616 liberalisation of trade
1617 Liberia
1618 freedom of association
1619 freedom of expression
1620 freedom of opinion
1621 freedom of communication
1622 freedom of the press
1623 freedom of navigation
1624 South America
1625 freedom of assembly
1626 freedom of trade
1627 freedom to work
1628 freedom of religious beliefs
1629 bookshop
1630 free movement of capital
1631 free movement of goods
1632 Latin America
1633 free movement of persons
1634 free movement of workers
1635 free competition
1636 freedom of self-determination
1637 free circulation
1638 freedom to provide services
1639 Libya
1640 patents licence
1641 trade licence
1642 export licence
1643 asbestos
1644 import licence
1645 transport licence
1646 dismissal
1647 collective dismissal
1648 redundancy
1649 Liechtenstein
1650 cork
1651 Province of Liège
1652 fishing grounds
1653 workplace
1654 starch
1655 transport lines
1656 lignite
1657 Arab League
1658 Arab League countries
1659 Liguria
1660 Limburg
1661 Province of Limbourg
1662 marketing restriction
1663 association agreement
1664 Amnesty International
1665 aerated drink
1666 Limousin
1667 flax
1668 seed flax
1669 ingot
1670 linguistics
1671 liqueur
1672 liquidation
1673 amortisation
1674 receivership
1675 validation of expenditure
1676 money-market liquidity
1677 international liquidity
1678 fixed party list
1679 electoral register
1680 literature
1681 grey literature
1682 redemption of public debt
1683 littoral
1684 delivery
1685 energy site
1686 location of production
1687 property leasing
1688 hire purchase
1689 lockout
1690 housing
1691 illiteracy
1692 multi-storey dwelling
1693 single-family housing
1694 substandard housing
1695 subsidised housing
1696 software
1697 legal rule
1698 finance act
1699 outline law
1700 leisure
1701 Lombardy
1702 Lorraine
1703 low rent
1704 lubricants
1705 toy library
1706 fire protection
1707 pollution control measures
1708 fight against crime
1709 fight against wastage
1710 class struggle
1711 cost-benefit analysis
1712 Luxembourg
1713 Province of Luxembourg
1714 lucerne
1715 freeze-drying
1716 Macao
1717 Macedonia
1718 machinery
1719 agricultural machinery
1720 office equipment
1721 cost-effectiveness analysis
1722 harvester
1723 hydraulic machinery
1724 machine tool
1725 pneumatic machinery
1726 textile machine
1727 Mashreq
1728 macroeconomics
1729 Madagascar
1730 Madeira
1731 input-output analysis
1732 supermarket
1733 discount store
1734 Maghreb
1735 magistrate
1736 magnesium
1737 labour force
1738 agricultural labour force
1739 family worker
1740 female worker
1741 water analysis
1742 job preservation
1743 peacekeeping
1744 maize
1745 publisher
1746 absolute majority
1747 age of majority
1748 majority voting
1749 political majority
1750 qualified majority
1751 silent majority
1752 information analysis
1753 simple majority
1754 illness
1755 animal disease
1756 respiratory disease
1757 cardiovascular disease
1758 endemic disease
1759 infectious disease
1760 mental illness
1761 occupational disease
1762 tropical disease
1763 plant disease
1764 disaffection of young people
1765 Eastern Malaysia
1766 Malawi
1767 Malaysia
1768 Maldives
1769 Mali
1770 malnutrition
1771 Falkland Islands
1772 malt
1773 demographic analysis
1774 Malta
1775 marine mammal
1776 English Channel
1777 power of attorney
1778 elective office
1779 manganese
1780 cultural event
1781 cassava
1782 balance-sheet analysis
1783 unskilled worker
1784 school textbook
1785 Maoism
1786 market
1787 futures market
1788 agricultural market
1789 EU agricultural market
1790 spot market
1791 cost analysis
1792 common market
1793 Arab Common Market
1794 Arab Common Market countries
1795 EU market
1796 supplies contract
1797 negotiated contract
1798 works contract
1799 foreign exchange market
1800 economic analysis
1801 commodities market
1802 labour market
1803 foreign market
1804 financial market
1805 real estate market
1806 domestic market
1807 international market
1808 open market
1809 money market
1810 public contract
1811 financial analysis
1812 official market
1813 Marches
1814 margarine
1815 trading margin
1816 fluctuation margin
1817 marginalisation
1818 marriage
1819 Morocco
1820 social analysis
1821 trademark
1822 Martinique
1823 Marxism
1824 budget volume
1825 money supply
1826 building materials
1827 heat-resisting materials
1828 lighting equipment
1829 anarchism
1830 construction equipment
1831 drilling equipment
1832 hoisting equipment
1833 electrical equipment
1834 mechanical equipment
1835 mathematics
1836 milk fat
1837 plastics
1838 ASEAN
1839 raw material
1840 radioactive materials
1841 Mauritius
1842 Mauritania
1843 Mayotte
1844 CACM countries
1845 precision engineering
1846 general mechanical engineering
1847 ASEAN countries
1848 mechanisation
1849 mechanisation of agriculture
1850 exchange-rate mechanism
1851 support mechanism
1852 medicine
1853 occupational medicine
1854 disease prevention
1855 school medicine
1856 veterinary medicine
1857 slaughter of animals
1858 Bretton Woods Agreement
1859 anatomy
1860 mediator
1861 megalopolis
1862 Melanesia
1863 molasses
1864 household
1865 farm household
1866 monthly pay
1867 joinery
1868 metalwork
1869 ex-serviceman
1870 sea
1871 Baltic Sea
1872 Irish Sea
1873 Andalusia
1874 Andorra
1875 Norwegian Sea
1876 Angola
1877 North Sea
1878 anhydride
1879 Mediterranean Sea
1880 mercury
1881 measure having equivalent effect
1882 metals
1883 ferrous metal
1884 heavy metal
1885 non-ferrous metal
1886 precious metal
1887 metalloid
1888 slaughter animal
1889 powder metallurgy
1890 share farming
1891 meslin
1892 meteorology
1893 methanol
1894 research method
1895 statistical method
1896 metrology
1897 metropolis
1898 farm animal
1899 Mexico
1900 Mezzogiorno
1901 microeconomics
1902 microform
1903 Micronesia
1904 Midi-Pyrenées
1905 East Midlands
1906 West Midlands
1907 honey
1908 draught animal
1909 migration
1910 commuting
1911 return migration
1912 family migration
1913 forced migration
1914 frontier migration
1915 illegal migration
1916 internal migration
1917 interurban migration
1918 clearing agreement
1919 domestic animal
1920 intraurban commuting
1921 Community migration
1922 occupational migration
1923 rural migration
1924 migration from the countryside to the town
1925 seasonal migration
1926 working environment
1927 school environment
1928 political militant
1929 breeding animal
1930 militarisation of space
1931 militarism
1932 millet
1933 iron ore
1934 non-ferrous ore
1935 non-metallic ore
1936 mineralogy
1937 live animal
1938 public prosecutor's department
1939 minister
1940 infancy
1941 national minority
1942 sexual minority
1943 flour milling
1944 missile
1945 metal furniture
1946 labour mobility
1947 land mobility
1948 geographical mobility
1949 residential mobility
1950 student mobility
1951 social mobility
1952 financing method
1953 voting method
1954 mode of transport
1955 economic model
1956 company modernisation
1957 modernisation of industry
1958 farm modernisation
1959 budgetary amendment
1960 Molise
1961 mollusc
1962 yearbook
1963 Moluccas
1964 molybdenum
1965 Monaco
1966 constitutional monarchy
1967 Universalism
1968 Mongolia
1969 money
1970 reserve currency
1971 electronic money
1972 paper money
1973 international currency
1974 national currency
1975 deposit money
1976 unicameral system
1977 monocracy
1978 monograph
1979 monopoly
1980 monopsony
1981 State monopoly
1982 import monopoly
1983 Antarctica
1984 monopoly of information
1985 fiscal monopoly
1986 Montserrat
1987 mountain
1988 monetary compensatory amount
1989 ethics
1990 public morality
1991 mortality
1992 infant mortality
1993 occupational mortality
1994 engine
1995 motion of censure
1996 consumer motivation
1997 antibiotic
1998 political motivation
1999 autonomous movement
2000 anti-racist movement
2001 trends of opinion
2002 capital movement
2003 women's movement
2004 youth movement
2005 national liberation movement
2006 complementarity agreement
2007 ecology movement
2008 European Movement
2009 workers' movement
2010 farmers' movement
2011 social movement
2012 means of communication
2013 mass media
2014 means of agricultural production
2015 means of transport
2016 medium-sized business
2017 medium-sized holding
2018 Mozambique
2019 multilingualism
2020 multiparty system
2021 Munster
2022 museum
2023 music
2024 British West Indies
2025 mushroom-growing
2026 North-West Atlantic Fisheries Organisation
2027 Namibia
2028 Province of Namur
2029 births
2030 National Socialism
2031 nationalisation
2032 French West Indies
2033 nationalism
2034 nationality
2035 nationality of legal persons
2036 naturalisation
2037 Nauru
2038 Navarre
2039 air traffic
2040 inland waterway shipping
2041 maritime shipping
2042 Netherlands Antilles
2043 cargo vessel
2044 barge carrier ship
2045 merchant
2046 collective bargaining
2047 Tokyo Round
2048 Dillon Round
2049 Kennedy Round
2050 tariff negotiations
2051 antisemitism
2052 Nepal
2053 neutrality
2054 New Community Instrument
2055 Nicaragua
2056 nickel
2057 Niger
2058 Nigeria
2059 level of education
2060 degree of pollution
2061 Province of Antwerp
2062 standard of living
2063 noise level
2064 palm nut
2065 nomadism
2066 nomenclature
2067 budgetary classification
2068 agricultural product nomenclature
2069 tariff nomenclature
2070 Anzus
2071 non-alignment
2072 non-attached member
2073 non-violence
2074 North Jutland (county)
2075 Nord-Pas-de-Calais
2076 standardisation
2077 standard
2078 food standard
2079 Anzus countries
2080 biological standard
2081 marketing standard
2082 labour standard
2083 social norm
2084 Norway
2085 notary
2086 apartheid
2087 new economic order
2088 New Caledonia
2089 New Zealand
2090 nuisance
2091 invalidity of an election
2092 marriage rate
2093 International Civil Aviation Organisation
2094 Asian Productivity Organisation
2095 cooperation agreement
2096 stateless person
2097 conscientious objection
2098 bond
2099 maintenance obligation
2100 non-competition clause
2101 obstacle to development
2102 African and Mauritian Common Organisation
2103 CCAM countries
2104 aperitif
2105 OECD
2106 OECD countries
2107 ocean
2108 Antarctic Ocean
2109 Arctic Ocean
2110 Atlantic Ocean
2111 Indian Ocean
2112 Pacific Ocean
2113 Oceania
2114 oceanography
2115 apiculture
2116 Central American Integration System
2117 CAIS countries
2118 Organisation of American States
2119 OAS countries
2121 egg
2122 work of art
2123 European Patent Office
2124 public legal official
2125 recording equipment
2126 job vacancy
2127 available energy
2128 supply and demand
2129 takeover bid
2130 International Labour Organisation
2131 olive-growing
2132 oil pipeline
2133 trace element
2134 oligopoly
2135 oligopsony
2136 olive
2137 Palestine Liberation Organisation
2138 Oman
2139 Umbria
2140 European Ombudsman
2141 International Maritime Organisation
2142 World Meteorological Organisation
2143 World Intellectual Property Organisation
2144 World Health Organisation
2145 UN Industrial Development Organisation
2146 Organisation of Arab Petroleum Exporting Countries
2147 OPEC
2148 OPEC countries
2149 banking
2150 stock-exchange transaction
2151 exchange transaction
2152 public opinion
2153 Publications Office of the European Union
2154 opposition
2155 political opposition
2156 gold
2157 computer
2158 ordinance
2159 measuring equipment
2160 agenda
2161 professional society
2162 public order
2163 EU body
2164 EC institutional body
2165 organisation chart
2166 administrative structures
2167 African organisation
2169 precision instrument
2170 American organisation
2171 Arab organisation
2172 Asian organisation
2173 common organisation of markets
2174 cultural organisation
2175 organisation of teaching
2176 radio equipment
2177 organisation of production
2178 organisation of professions
2179 UNO
2180 party organisation
2181 organisation of transport
2182 market organisation
2183 Warsaw Pact Organisation
2184 organisation of work
2185 television equipment
2186 organisation of elections
2187 European organisation
2188 world organisation
2189 international organisation
2190 Latin American organisation
2191 non-governmental organisation
2192 electronic device
2193 barley
2194 agricultural guidance
2195 vocational guidance
2196 educational guidance
2197 orphan
2198 Eurostat
2199 NATO
2200 NATO countries
2201 SEATO
2202 African Union
2203 Uganda
2204 agricultural implement
2205 hand tool
2206 engineering structure
2207 blue-collar worker
2208 skilled worker
2209 semi-skilled worker
2210 Overijssel
2211 sheep
2212 egg product
2213 oxide
2214 oxygen
2215 ozone
2216 payment
2217 advance payment
2218 invitation to tender
2219 international payment
2220 intra-EU payment
2221 bread
2222 Pakistan
2223 cross voting
2224 Panama
2225 basket of currencies
2226 bread-making
2227 direct applicability
2228 paper
2229 Papua New Guinea
2230 quasi-fiscal charge
2231 Paraguay
2232 parasitology
2233 vehicle fleet
2234 rolling stock
2235 national park
2236 application of the law
2237 plot
2238 single parent
2239 relationship
2240 exchange parity
2241 purchasing power parity
2242 parliament
2243 European Parliament
2244 national parliament
2245 regional parliament
2246 Member of Parliament
2247 application of EU law
2248 Member of the European Parliament
2249 division of property
2250 Communist Party
2251 Conservative Party
2252 Democratic Party
2253 Christian Democratic Party
2254 Ecology Party
2255 European party
2256 solar energy end-use applications
2257 Liberal Party
2258 political parties
2259 Republican Party
2260 Social Democratic Party
2261 Socialist Party
2262 Labour Party
2263 one-party system
2264 shareholding
2265 participation of women
2266 worker participation
2267 staff assessment
2268 turnout of voters
2269 political involvement
2270 social participation
2271 passport
2272 European passport
2273 pasteurisation
2274 pasta
2275 free-trade agreement
2276 apprentice
2277 pastry-making
2278 cultural heritage
2279 employers' organisation
2280 pauperisation
2281 poverty
2282 ship's flag
2283 flag of convenience
2284 apprenticeship
2285 associated country
2286 Netherlands
2287 Netherlands OCT
2288 regions of the Netherlands
2289 Basque Country
2290 Wales
2291 Eastern Bloc countries
2292 supply
2293 Loire Region
2294 donor country
2295 developing countries
2296 overseas countries and territories
2297 industrialised country
2298 member country
2299 least-developed country
2300 third country
2301 toll
2302 animal skin
2303 arms supply
2304 inshore fishing
2305 freshwater fishing
2306 deep-sea fishing
2307 industrial fishing
2308 sea fishing
2309 discarded fish
2310 traditional fishing
2311 fisherman
2312 energy supply
2313 new educational methods
2314 death penalty
2315 Peloponnese
2316 barge
2317 shortage
2318 food shortage
2319 financial equalisation
2320 aquaculture
2321 inward processing
2322 outward processing
2323 fishing season
2324 transitional period (EU)
2325 driving licence
2326 European driving licence
2327 building permit
2328 Aquitaine
2329 fishing permit
2330 work permit
2331 Peru
2332 personalisation of power
2333 elderly person
2334 divorced person
2335 married person
2336 Saudi Arabia
2337 legal person
2338 natural person
2339 separated person
2340 one person household
2341 widowed person
2342 staff
2343 ground staff
2345 groundnut
2346 EC category B staff
2347 EC category C staff
2348 EC category D staff
2349 drivers
2350 transport staff
2351 legal profession
2352 crew
2353 penitentiary staff
2354 Aragon
2355 financial loss
2356 animal plague
2357 pesticide
2358 small business
2359 small and medium-sized enterprises
2360 smallholding
2361 small town
2362 Lesser Antilles
2363 petition
2364 petrochemicals
2365 petrodollar
2366 petroleum
2367 pharmacology
2368 Philippines
2369 philosophy
2370 political philosophy
2371 arbitrage
2372 phosphorus
2373 photochemistry
2374 photovoltaic cell
2375 occupational physiology
2376 nuclear physics
2377 Picardy
2378 spare part
2379 Piedmont
2380 international arbitration
2381 precious stones
2382 fuel cell
2383 piracy
2384 fish farming
2385 cycle track
2386 investment transaction
2387 tariff ceiling
2388 political arbitration
2389 plain
2390 anti-crisis plan
2391 town-planning scheme
2392 Colombo Plan
2393 development plan
2394 financing plan
2395 plankton
2396 arboriculture
2397 educational planning
2398 family planning
2399 production planning
2400 transport planning
2401 market planning
2402 economic planning
2403 financial planning
2404 tree
2405 industrial planning
2406 national planning
2407 regional planning
2408 sectoral planning
2409 seedling
2410 plantation
2411 aquatic plant
2412 fodder plant
2413 industrial plant
2414 oleaginous plant
2415 conifer
2416 root crop
2417 textile plant
2418 tropical plant
2419 cultivation under plastic
2420 plasticiser
2421 plate
2422 political programme
2423 continental shelf
2424 platinum
2425 plaster
2426 deciduous tree
2427 full employment
2428 lead
2429 plutonium
2430 pneumatic tyre
2431 UN Development Programme
2432 UN Environment Programme
2433 weight and size
2434 retail outlet
2435 fish
2436 freshwater fish
2437 sea fish
2438 fresh fish
2439 Poitou-Charentes
2440 police
2441 criminal investigation department
2442 agricultural policy
2443 common agricultural policy
2444 national agricultural policy
2445 regional farm policy
2446 food policy
2447 banking policy
2448 budget policy
2449 trade policy
2450 common commercial policy
2451 EU policy
2452 voluntary restraint agreement
2453 archaeology
2454 EU employment policy
2455 common fisheries policy
2456 common price policy
2457 common transport policy
2458 short-term economic policy
2459 cultural policy
2460 aid policy
2461 austerity policy
2462 intervention policy
2463 investment policy
2464 defence policy
2465 development policy
2466 financing policy
2467 education policy
2468 employment policy
2469 business policy
2470 environmental policy
2471 architecture
2472 information policy
2473 communications policy
2474 competition policy
2475 construction policy
2476 fisheries policy
2477 agricultural production policy
2478 research policy
2479 health policy
2480 birth policy
2481 production policy
2482 solar architecture
2483 support policy
2484 population policy
2485 East-West policy
2486 exchange policy
2487 export policy
2488 import policy
2489 prices policy
2490 incomes policy
2491 pay policy
2492 archives
2493 policy on agricultural structures
2494 transport policy
2495 credit policy
2496 housing policy
2497 economic policy
2498 energy policy
2499 European defence policy
2500 foreign policy
2501 family policy
2502 financial policy
2503 Arctic
2504 fiscal policy
2505 forestry policy
2506 government policy
2507 industrial policy
2508 domestic policy
2509 migration policy
2510 monetary policy
2511 agri-monetary policy
2512 ports policy
2513 common ports policy
2514 silver
2515 regional policy
2516 EU regional policy
2517 social policy
2518 structural policy
2519 tariff policy
2520 common tariff policy
2521 pollutant
2522 atmospheric pollutant
2523 water pollutant
2524 pollution
2525 Argentina
2526 noise pollution
2527 air quality
2528 chemical pollution
2529 pollution from land-based sources
2530 water pollution
2531 food contamination
2532 coastal pollution
2533 pollution of waterways
2534 soil pollution
2535 marine pollution
2536 dry farming
2537 organic pollution
2538 pollution from agricultural sources
2539 radioactive pollution
2540 stratospheric pollution
2541 thermal pollution
2542 transfrontier pollution
2543 Poland
2544 mixed cropping
2545 polymer
2546 Polynesia
2547 French Polynesia
2548 potato
2549 heat pump
2550 working population
2551 working population engaged in agriculture
2552 persons in work
2553 population of working age
2554 world population
2555 non-working population
2556 fishing agreement
2557 chemical weapon
2558 rural population
2559 urban population
2560 swine
2561 fishing port
2562 Puerto Rico
2563 Portugal
2564 regions of Portugal
2565 dominant position
2566 postal and telecommunications services
2567 conventional weapon
2568 potassium
2569 development potential
2570 Apulia
2571 push towing
2572 dust
2573 political power
2574 budgetary power
2575 purchasing power
2576 power of assessment
2577 power of implementation
2578 power of initiative
2579 supervisory power
2580 power of decision
2581 power to negotiate
2582 power of ratification
2583 discretionary power
2584 executive power
2585 judicial power
2586 legislative power
2587 statutory power
2588 public authorities
2589 pre-packaging
2590 generalised preferences
2591 agricultural levy
2592 ECSC levy
2593 first job
2594 early childhood
2595 nuclear weapon
2596 soil preparation
2597 barring of penalties by limitation
2598 Speaker of Parliament
2599 press
2600 political press
2601 survivor's benefit
2602 provision of services
2603 tactical nuclear weapon
2604 family benefit
2605 social-security benefit
2606 loan
2607 EIB loan
2608 ECSC loan
2609 Community loan
2610 Euratom loan
2611 prevention of pollution
2612 short-term forecast
2613 long-term forecast
2614 medium-term forecast
2615 budget estimate
2616 economic forecasting
2617 primacy of the law
2618 primacy of EU law
2619 bonus payment
2620 slaughter premium
2621 grubbing premium
2622 non-marketing premium
2623 insurance premium
2624 storage premium
2625 early fruit and vegetables
2626 polluter pays principle
2627 economic priority
2628 armed forces
2629 decision-making
2630 political prisoner
2631 deprivation of rights
2632 prices
2633 bracket price
2634 export price
2635 import price
2636 consumer price
2637 professional army
2638 producer price
2639 farm prices
2640 food price
2641 cif price
2642 purchase price
2643 sluice-gate price
2644 intervention price
2645 norm price
2646 price agreement
2647 military equipment
2648 offer price
2649 guide price
2650 basic price
2651 activating price
2652 retail price
2653 wholesale price
2654 price of energy
2655 price of farm land
2656 market prices
2657 reference price
2658 flavouring
2659 withdrawal price
2660 cost price
2661 threshold price
2662 support price
2663 parking charge
2664 selling price
2665 commodity price
2666 discriminatory price
2667 farm rent
2668 world market price
2669 administrative order
2670 price fixed in advance
2671 free-on-board price
2672 free-at-frontier price
2673 trigger price
2674 guaranteed price
2675 imposed price
2676 target price
2677 industrial price
2678 free price
2679 maximum price
2680 irrigation
2681 minimum price
2682 guaranteed minimum price
2683 average price
2684 preferential price
2685 reduced price
2686 delivered price
2687 representative price
2688 arts
2689 representative market price
2690 social problem
2691 urban problem
2692 chemical process
2693 electrical process
2694 physical process
2695 administrative procedure
2696 anti-subsidy proceeding
2697 popular art
2698 budgetary procedure
2699 civil procedure
2700 disciplinary proceedings
2701 judicial proceedings
2702 legislative procedure
2703 parliamentary procedure
2704 criminal procedure
2705 Middle East
2706 gift item
2707 production
2708 assembly line production
2709 agricultural production
2710 food production
2711 animal production
2712 craft production
2713 EU production
2714 continuous production
2715 energy production
2716 hydrogen production
2717 mass production
2718 fishery product
2719 underproduction
2720 industrial production
2721 world production
2722 national production
2723 crop production
2724 productivity
2725 agricultural productivity
2726 decorative item
2727 land productivity
2728 work productivity
2729 cereal product
2730 fruit product
2731 vegetable product
2732 fish product
2733 sugar product
2734 agricultural product
2735 foodstuff
2736 processed food product
2737 animal product
2738 meat product
2739 chemical product
2740 inorganic chemical product
2741 concentrated product
2742 packaged product
2743 frozen product
2744 cosmetic product
2745 sports equipment
2746 packaging product
2747 polishing and scouring preparations
2748 primary product
2749 confectionery product
2750 mass-consumption product
2751 substitute product
2752 desiccated product
2753 dietary product
2754 wood product
2755 toilet article
2756 bulk product
2757 smoked product
2758 industrial product
2759 inflammable product
2760 instant product
2761 gross domestic product
2762 irradiated product
2763 milk product
2764 freeze-dried product
2765 manufactured goods
2766 metal product
2767 mining product
2768 domestic product
2769 gross national product
2770 new product
2771 originating product
2772 petroleum product
2773 pharmaceutical product
2774 household article
2775 protein products
2776 reconstituted product
2777 refrigerated product
2778 gross regional product
2779 salted product
2780 semi-manufactured goods
2781 sensitive product
2782 deep-frozen product
2783 textile product
2784 craftsman
2785 veterinary medicinal product
2786 sales occupation
2787 financial occupation
2788 liberal profession
2789 health care profession
2790 paramedical profession
2791 World Food Programme
2792 action programme
2793 aid programme
2794 teaching curriculum
2795 research programme
2796 election programme
2797 scientific progress
2798 investment project
2799 draft budget
2800 government bill
2801 research project
2802 industrial project
2803 sales promotion
2804 trade promotion
2805 investment promotion
2806 property development
2807 promotion
2808 election campaign publicity
2809 proposal (EU)
2810 performing arts
2811 non-government bill
2812 public property
2813 land and buildings
2814 agricultural real estate
2815 real property
2816 industrial property
2817 intellectual property
2818 personal property
2819 private property
2820 Aruba
2821 mineral prospecting
2822 forward studies
2823 prostitution
2824 noise protection
2825 environmental protection
2826 protection of animal life
2827 protection of plant life
2828 protection of privacy
2829 European Space Agency
2830 protection of animals
2831 protection of shareholders
2832 protection of communications
2833 protection of freedoms
2834 protection of minorities
2835 diplomatic protection
2836 consumer protection
2837 specialisation agreement
2838 Asia
2839 market protection
2840 heritage protection
2841 countryside conservation
2842 soil protection
2843 care of mothers and infants
2844 protectionism
2845 animal protein
2846 synthetic protein
2847 milk protein
2848 South Asia
2849 vegetable protein
2850 protocol to an agreement
2851 protocol on sugar
2852 prototype
2853 Provence-Alpes-Côte d'Azur
2854 province
2855 psychiatry
2856 psychology
2857 occupational psychology
2858 South-East Asia
2859 publication
2860 EU publication
2861 publication of a law
2862 advertising
2863 advertising malpractice
2864 publication of accounts
2865 publication of tariffs
2866 Qatar
2867 political asylum
2868 professional qualifications
2869 quality of the environment
2870 quality of life
2871 product quality
2872 quantity of fish landed
2873 socially disadvantaged class
2874 written question
2875 oral question
2876 parliamentary question
2877 decontamination
2878 quorum
2879 catch quota
2880 electoral quota
2881 racism
2882 radioactivity
2883 broadcasting
2884 radiation protection
2885 UN General Assembly
2886 oil refining
2887 sugar refining
2888 grape
2889 business name
2890 repatriation of capital
2891 report
2892 agriculture-trade relationship
2893 agriculture-industry relationship
2894 activity report
2895 committee report
2896 research report
2897 approximation of laws
2898 approximation of policies
2899 Ras Al Khaimah
2900 basis of tax assessment
2901 ratification of an agreement
2902 ratio
2903 nuclear reactor
2904 vocational retraining
2905 rearmament
2906 reinsurance
2907 census
2908 population census
2909 assistance in training
2910 economic recession
2911 revenue
2912 export revenue
2913 admissibility
2914 research
2915 agronomic research
2916 applied research
2917 energy research
2918 document retrieval
2919 environmental research
2920 forestry research
2921 fishery research
2922 industrial research
2923 medical research
2924 scientific research
2925 harvest
2926 recommendation
2927 recommendation (EU)
2928 economic agreement
2929 mutual assistance scheme
2930 ECSC recommendation
2931 EAEC recommendation
2932 recognition of diplomas
2933 economic reconstruction
2934 conversion to horticulture
2935 herd conversion
2936 industrial conversion
2937 conversion to beef production
2938 redirection of production
2939 appeal to an administrative authority
2940 action for annulment
2941 action for failure to act
2942 action for failure to fulfil an obligation
2943 recruitment
2944 association
2945 energy recovery
2946 recycling of capital
2947 waste recycling
2948 aromatic plant
2949 force reduction
2950 medical plant
2951 soya bean oil
2952 sunflower seed oil
2953 reduction of working time
2954 game meat
2955 rabbit meat
2956 maize oil
2957 tariff reduction
2958 skimmed milk powder
2959 rediscounting
2960 revaluation
2961 re-export
2962 dried product
2963 texture agent
2964 summary procedure
2965 aid to agriculture
2966 referendum
2967 Community preference
2968 administrative reform
2969 reform of the CAP
2970 agrarian reform
2971 farm development plan
2972 regulation of agricultural production
2973 educational reform
2974 agricultural quota
2975 guarantee threshold
2976 alternative agricultural production
2977 tax on oils and fats
2978 land reform
2979 less-favoured agricultural area
2980 woman farmer
2981 young farmer
2982 judicial reform
2983 grouping of farms
2984 farm return
2985 plant health product
2986 refugee
2987 herbicide
2988 rabies
2989 dairy production
2990 cereal substitute
2991 political refugee
2992 forestry group
2993 refusal to bid
2994 wood production
2995 forestry property
2996 publicly owned forest
2997 private forest
2998 refusal to sell
2999 shellfish farming
3000 fishery produce
3001 fishing licence
3002 authoritarian regime
3003 aid system
3004 demerger
3005 transnational corporation
3006 exclusive purchasing agreement
3007 partly nationalised undertaking
3008 selective distribution agreement
3009 landholding system
3010 electronic mail
3011 cross-frontier data flow
3012 commercial media
3013 economic system
3014 local media
3015 private media
3016 military regime
3017 transmission network
3018 videophone conference
3019 European television
3020 parliamentary system
3021 pay television
3022 Videotex
3023 home computing
3024 information storage
3025 political system
3026 computer applications
3027 computer crime
3028 data-processing law
3030 artificial intelligence
3031 region
3032 EU Official Journal
3033 computer piracy
3034 agricultural region
3035 election monitoring
3036 multiple office holding
3037 election result
3038 delegation of power
3039 Brussels region
3040 parliamentary delegation
3041 voting age
3042 federalism
3043 coastal region
3044 plebiscite
3045 distribution of votes
3046 advisory power
3047 development region
3048 power to appoint
3049 privilege
3050 radical party
3051 mountain region
3052 less-favoured region
3053 forced disappearance
3054 political minority
3055 police checks
3056 pacifism
3057 civil defence
3058 economic region
3059 vote by delegation
3060 consortium
3061 Flanders (Belgium)
3062 executive body
3063 government programme
3064 frontier region
3065 market support
3066 economic conversion
3067 industrial region
3068 redevelopment aid
3069 aid for restructuring
3070 sales aid
3071 aid to industry
3072 redistribution of income
3073 Mediterranean region (EU)
3074 humanitarian aid
3075 aid to refugees
3076 aid to disaster victims
3077 development aid
3078 priority region
3079 rural region
3080 newly industrialised country
3081 tourist region
3082 social economy
3083 economic accounts for agriculture
3084 Walloon region (Belgium)
3085 impact study
3086 economic consequence
3087 conciliation
3088 regionalisation
3089 underground railway
3090 large vehicle
3092 space transport
3093 space vehicle
3094 regionalisation of trade
3095 space station
3096 regionalism
3097 vehicle rental
3098 destination of transport
3099 regulation
3100 ship's passport
3101 transport price
3102 regulation (EU)
3103 approval of tariffs
3105 port traffic
3106 EAEC Regulation
3107 traffic control
3108 transport quota
3109 transport market
3110 vehicle registration
3111 vehicle documents
3112 settlement of disputes
3113 length of journey
3114 high-speed transport
3115 transport document
3116 driving period
3117 roadworthiness tests
3118 travel agency
3119 financial regulation
3120 contract of carriage
3121 company member
3122 composition
3123 trade regulations
3124 town-planning regulations
3125 airline
3127 road traffic
3128 hunting regulations
3129 shipping policy
3130 maritime conference
3131 traffic regulations
3132 dumping of waste
3133 storage of waste
3134 building regulations
3135 toxic substance
3136 non-polluting vehicle
3137 exploitation of the sea-bed
3138 replacement of resources
3139 environmental impact
3140 environmental monitoring
3141 seismic monitoring
3142 coastal protection
3143 speed control
3144 water management
3145 control of restrictive practices
3146 geophysical environment
3147 stagnant water
3148 regulation of investments
3149 marine life
3150 wildlife
3151 insurance
3152 price regulations
3153 plant resources
3154 estuary
3155 agricultural disaster
3156 customs regulations
3157 defoliation
3158 erosion
3159 motor vehicle pollution
3160 transport regulations
3161 oil pollution
3162 metal pollution
3163 pollution from ships
3164 industrial pollution
3165 market stabilisation
3166 export levy
3167 import levy
3168 birth control
3169 illicit trade
3170 intervention agency
3171 Nimexe
3172 regulation of transactions
3173 designation of origin
3174 customs procedure suspending duties
3175 re-import
3176 customs drawback
3177 re-integration into school
3178 customs territory (EU)
3179 social rehabilitation
3180 single document
3181 simplification of formalities
3182 rejection of the budget
3183 specification of tariff heading
3185 trade relations
3186 financial agreement
3187 export credit insurance
3188 thermal discharge
3189 countertrade
3190 export (EU)
3191 import (EU)
3193 goods and services
3194 reflation
3195 intermediate goods
3196 bilateral relations
3197 capital goods
3198 used goods
3199 integrated trade
3200 cultural relations
3201 intermediate consumption
3202 world consumption
3204 merchandising
3205 theory of marketing
3206 diplomatic relations
3207 trade event
3208 price net of tax
3209 labour relations
3210 selling at a loss
3211 self-service store
3212 affiliated retailing
3213 itinerant trade
3214 independent retailer
3215 chain store
3216 school-industry relations
3217 wholesale trading centre
3218 distributor
3219 economic relations
3220 private-sector liquidity
3221 church-State relations
3222 personal accident insurance
3223 East-West relations
3224 inter-industrial relations
3225 monetary crisis
3226 interinstitutional relations
3227 exchange restriction
3228 international relations
3229 free credit
3230 discount rate
3231 credit control
3232 interparliamentary relations
3233 stock exchange
3234 intra-EU relations
3235 outflow of capital
3236 transfer pricing
3237 legislative-executive relations
3238 very short-term financing
3239 monetary relations
3240 corporate finance
3241 multilateral relations
3242 property insurance
3243 personal insurance
3244 co-insurance
3245 town-country relationship
3246 credit institution
3247 finance house
3248 electronic banking
3249 occupational accident insurance
3250 human relations
3251 banking supervision
3252 bank charges
3253 budget appropriation
3254 general budget
3255 public relations
3256 regional finances
3257 religion
3258 financing of the EU budget
3259 Member States' contribution
3260 cabinet reshuffle
3261 tax convention
3262 tax inspection
3263 redemption
3264 special tax
3265 reparcelling
3266 bracket rate
3267 remission of export duties
3268 unit price
3269 support tariff
3270 mixed price
3271 import substitution
3272 price of agricultural produce
3273 remuneration of work
3274 agricultural insurance
3275 crop yield
3276 civics
3277 commercial education
3278 teaching materials
3279 teaching software
3280 school-working life relations
3281 urban renewal
3282 neurobiology
3283 profitability
3284 gynaecology
3285 neurology
3286 paediatrics
3287 dental medicine
3288 first aid
3289 alternative medicine
3290 industrial reorganisation
3291 acoustics
3292 optics
3293 cybernetics
3294 petrology
3295 distribution of aid
3296 religious sect
3297 theology
3298 distribution of the tax burden
3299 single market
3300 geographical distribution of the population
3301 one-parent family
3302 adopted child
3303 motor vehicle insurance
3304 distribution of production
3305 family protection
3306 market-sharing agreement
3307 artificial reproduction
3308 artificial insemination
3309 test tube fertilisation
3310 distribution of wealth
3311 surrogate mother
3312 parental authority
3313 allocation of seats
3314 descendant
3315 surname
3316 parental responsibility
3317 judicial separation
3318 population dynamics
3319 distribution of income
3320 migrant
3321 allocation of work
3322 migration for settlement purposes
3323 repatriation grant
3324 population ageing
3325 job mobility
3326 geographical distribution
3327 distribution by age
3328 per capita distribution
3329 honour
3330 voluntary work
3331 voluntary organisation
3332 unemployment insurance
3333 distribution per employed person
3334 gaming
3335 gaming establishment
3336 automatic game
3337 distribution by sex
3338 recreational fishing
3339 tourist exchange
3340 foreign tourism
3341 rural tourism
3342 directory
3343 tourist infrastructure
3344 social budget
3345 replanting
3346 European social policy
3347 prevention of delinquency
3348 crime
3349 physically disabled person
3350 carry-over of appropriations
3351 mentally disabled person
3352 homelessness
3353 sexual mutilation
3354 weekly rest period
3355 drug traffic
3356 general medicine
3357 social assistance
3358 social facilities
3359 social security legislation
3360 social work
3361 home help
3362 supplementary pension
3363 union representative
3364 health card
3365 health expenditure
3366 hospital expenses
3367 diplomatic representation
3368 hospitalisation
3369 home care
3370 patient's rights
3371 public hygiene
3372 social medicine
3373 credit insurance
3374 workers' representation
3375 private medical treatment
3376 urban construction
3377 urban infrastructure
3378 property market
3379 political representation
3380 rent regulations
3381 Isle of Man
3382 Castile-Leon
3383 proportional representation
3384 Castile-La Mancha
3385 Cantabria
3386 Balearic Islands
3387 Rioja
3388 Ceuta and Melilla
3389 repression
3390 Community of Madrid
3391 Community of Valencia
3392 Region of Murcia
3393 Northern Portugal
3394 Central Portugal
3395 Lisbon and the Tagus Valley
3396 North East (England)
3397 North West (England)
3398 South East (England)
3399 South West (England)
3400 economic recovery
3401 Antigua and Barbuda
3402 Anguilla
3403 Saint Kitts and Nevis
3404 reprography
3405 Saint Vincent and the Grenadines
3406 US Virgin Islands
3407 Great Maghreb
3408 animal breeding
3409 plant propagation
3410 Marshall Islands
3411 American Samoa
3412 disability insurance
3413 republic
3414 polar region
3415 Dominican Republic
3416 Pitcairn Islands
3417 requisitioning of workers
3419 biological weapon
3420 weapon of mass destruction
3421 strategic nuclear weapon
3422 information network
3423 atomic bomb
3424 farm accountancy data network
3425 ballistic missile
3426 guided missile
3427 intercontinental missile
3428 transport network
3429 warships
3430 rail network
3431 space-based weapons
3432 laser weapon
3433 incendiary weapon
3434 firearms and munitions
3435 network of navigable waterways
3436 land forces
3437 paramilitary force
3438 road network
3439 air force
3440 reserve army
3441 forces abroad
3442 navy
3443 reserves
3444 women's military service
3445 voluntary military service
3446 provision
3447 defence expenditure
3448 strategic defence
3449 foreign-exchange reserves
3450 international security
3451 arms policy
3452 European arms policy
3453 European security
3454 nuclear non-proliferation
3455 arms limitation
3456 creation of nuclear-free zones
3457 nature reserve
3458 harmonisation of weapons
3460 residence
3461 international agreement
3462 bilateral agreement
3463 multilateral agreement
3464 secondary residence
3465 international negotiations
3466 signature of an agreement
3467 international instrument
3468 international convention
3469 pesticide residue
3470 resolution
3471 wood residue
3472 European convention
3473 UN international covenant
3474 international affairs
3475 termination of a contract
3476 international issue
3477 indemnity insurance
3478 resin
3479 relations between the two German States
3480 official visit
3481 international aid
3482 code of conduct
3483 international sanctions
3484 resolution (EU)
3486 religious group
3487 sociocultural group
3488 self-sufficiency in food
3489 cooperation policy
3490 UN resolution
3491 legal cooperation
3493 military occupation
3494 EP resolution
3495 occupied territory
3496 multinational force
3497 liability
3498 prisoner of war
3499 Armenian question
3500 Kurdistan question
3501 Palestine question
3502 unification of Germany
3503 international responsibility
3504 Conference on Disarmament in Europe
3505 Euro-missile
3506 arms control
3507 ministerial responsibility
3508 START agreement
3509 ABM Agreement
3510 peace zone
3512 health insurance
3513 criminal liability
3514 OSCE
3515 long-term unemployment
3516 reintegration into working life
3517 political responsibility
3518 fight against unemployment
3519 manpower planning
3520 job sharing
3521 national
3522 termination of employment
3523 change of job
3524 local employment initiative
3525 unpaid work
3526 EU national
3527 temporary employment
3528 animal resources
3529 youth employment
3530 female work
3531 resources of the sea
3532 updating of skills
3533 economic resources
3534 traineeship
3535 water resources
3536 soil resources
3537 employment statistics
3538 energy resources
3539 auxiliary worker
3540 expatriate worker
3541 marine insurance
3542 entrepreneur
3543 managing director
3544 fishery resources
3545 self-employed person
3546 mineral resources
3547 public holiday
3548 Sunday working
3549 natural resources
3550 rate of work
3551 renewable resources
3552 teleworking
3553 pay freeze
3554 additional resources
3555 pay cut
3556 fringe benefit
3557 allowances and expenses
3558 budgetary resources
3559 appointment of staff
3560 own resources
3561 rules of procedure
3562 probationary period
3563 catering
3564 trade union rights
3565 trade union freedom
3566 professional ethics
3567 compulsory insurance
3568 export refund
3569 profit sharing
3570 import refund
3571 trade union election
3572 social partners
3573 civil servants’ union
3574 professional association
3575 trade union
3576 production refund
3577 export restriction
3578 diplomatic profession
3579 import restriction
3580 communications profession
3581 restriction on competition
3582 administrative personnel
3583 secretarial staff
3584 trade restriction
3585 information profession
3586 scientific profession
3587 technical profession
3588 restriction of liberty
3589 political figure
3590 insurance occupation
3591 quantitative restriction
3592 small retailer
3593 dentist
3594 doctor
3595 veterinarian
3596 pharmacist
3597 midwife
3598 artistic profession
3599 private insurance
3600 industrial restructuring
3601 literary profession
3602 operating result
3603 sales staff
3604 sales representative
3605 agricultural performance
3606 school results
3607 information technology profession
3608 tourist profession
3609 hotel profession
3610 service occupation
3611 restoration of customs duties
3612 banking profession
3613 professional sport
3614 transit
3615 backwardness at school
3616 European industrial area
3617 EU industrial policy
3618 withdrawal from the market
3619 handicrafts
3620 small industry
3621 medium-sized industry
3622 small and medium industries
3623 retired person
3624 location of industry
3625 industrial free zone
3626 early retirement
3627 technology park
3628 production surplus
3629 handling
3630 public insurance
3631 fuel reprocessing
3632 industrial manufacturing
3633 production quota
3634 production statistics
3635 producer's liability
3636 new technology
3637 summit meeting
3638 clean technology
3639 traditional technology
3640 technological process
3641 technical regulations
3642 product life
3643 defective product
3644 ministerial meeting
3645 technical specification
3646 European standard
3647 international standard
3648 harmonisation of standards
3649 technical rule
3650 international meeting
3651 recycling technology
3652 research budget
3653 pay rise
3654 Eureka
3655 research staff
3656 EU research policy
3657 industry-research relations
3658 dealer
3659 income
3660 research body
3661 brand name
3662 registered trademark
3663 designs and models
3664 supplementary income
3665 trademark law
3666 EU trade mark
3667 animal experimentation
3668 experiment on humans
3669 company research
3670 basic research
3671 military research
3672 university research
3673 third-party insurance
3674 investment income
3675 Group of 77
3676 Contadora Group
3677 dependent territory
3678 consumer movement
3679 farmers' income
3680 secretarial allowance
3681 transport of dangerous goods
3682 farm income
3683 teaching method
3684 household income
3685 taxable income
3686 national income
3687 underwater mineral resources
3688 income in addition to normal pay
3689 advanced materials
3690 floor coverings
3691 superconducting alloy
3692 composite materials
3693 technical ceramics
3694 special polymer
3695 amorphous materials
3696 ultra-fine particle
3697 biomaterials
3698 shape-memory alloy
3699 constitutional revision
3700 ADN agreement
3701 peripheral
3702 staggering of holidays
3703 amendment of a law
3704 micro-computer
3705 tourism policy
3706 transport insurance
3707 industrial revolution
3708 International Labour Office
3709 Ecosoc
3710 UNHCR
3711 North Rhine-Westphalia
3713 Rhineland-Palatinate
3714 Rhône-Alpes
3715 European Atomic Energy Society
3716 ENEA
3717 Eurofound
3718 European University Institute
3719 Ribe (county)
3720 European Broadcasting Union
3721 wealth
3722 West African Economic and Monetary Union
3723 life assurance
3724 castor bean
3725 Asian and Pacific Development Centre
3726 Ringkøbing (county)
3727 Central American Common Market
3728 insured risk
3729 Development Assistance Committee
3730 health risk
3731 nuclear policy
3732 rice
3733 petroleum policy
3734 storage of hydrocarbons
3735 decommissioning of power stations
3736 agro-energy
3737 energy industry
3738 gasohol
3739 motor spirit
3740 robotics
3741 energy-generating product
3743 coal industry
3744 robotisation
3745 coalmining policy
3746 coal processing
3747 ore deposit
3748 social role
3749 mining operation
3750 mining production
3751 pension scheme
3752 Roskilde (county)
3753 mining of ore
3754 metallic ore
3755 bauxite
3756 bituminous materials
3757 earths and stones
3758 salt
3759 bearing
3760 phosphate
3761 potash
3763 Romania
3764 petroleum exploration
3765 extraction of oil
3766 offshore oil structure
3767 petroleum production
3768 butane
3769 paraffin
3770 crude oil
3771 petrol
3772 diesel fuel
3773 fuel oil
3774 United Kingdom
3775 propane gas
3776 aviation fuel
3777 lead-free petrol
3778 United Kingdom OCT
3779 offshore oil
3780 regions of the United Kingdom
3782 power plant
3783 electrical industry
3784 Rwanda
3785 siting of power stations
3786 hydroelectric development
3787 Saba
3788 reactor cooling system
3789 nuclear chemistry
3790 astronomy
3791 Peninsular Malaysia
3792 irradiated fuel
3793 sucrose
3795 bioprocess
3796 bio-industry
3797 biotechnology
3798 special chemicals
3799 Western Sahara
3800 non-flat product
3801 flat product
3802 sheet
3803 section
3804 Sahel
3805 thin sheet
3806 lard
3808 raw chemical industry
3809 chemical element
3810 chemical compound
3811 paints and varnishes
3812 Saint Eustatius
3813 medicinal product
3814 San Marino
3815 hormone
3816 Saint Martin
3817 organic chemical
3818 pesticides industry
3820 metallurgical industry
3821 inter-company agreement
3822 Principality of Asturias
3823 Saint Pierre and Miquelon
3824 iron and steel product
3825 bolt and screw industry
3826 tinplate and cutlery industry
3827 ironmongery
3828 iron product
3829 metal coating
3830 Saint Helena
3831 iron and steel-working machinery
3832 special steels
3833 Saint Lucia
3834 antimony
3835 beryllium
3836 cadmium
3837 ferro-alloy
3838 tantalum
3839 seizure of goods
3840 cycle and motorcycle industry
3841 tool industry
3842 scientific apparatus
3843 pay
3844 medical device
3845 piece work pay
3846 cold store
3847 hourly wage
3848 industrial robot
3849 wages for housework
3850 minimum pay
3851 pump
3853 IATA
3854 wage earner
3855 audiovisual equipment
3856 sound reproduction equipment
3857 Solomon Islands
3858 Samoa
3859 electric cable
3860 telecommunications equipment
3861 household electrical appliance
3862 administrative sanction
3863 industrial electric machinery
3864 electric machinery
3865 electro-magnetic equipment
3866 sanction (EU)
3867 video disc
3868 video cassette
3869 recording medium
3870 economic sanctions
3871 record
3872 optical medium
3873 recording
3874 apparatus based on the use of rays
3875 radio telecommunications
3876 microelectronics
3878 penalty
3879 building industry
3880 prefabrication
3881 building slab
3882 large-scale construction
3883 paperboard
3884 bonded wood
3885 public health
3886 fancy leather goods and glove-making industry
3887 hides and furskins industry
3888 São Tomé and Príncipe
3889 Sarawak
3890 haberdashery
3891 Sardinia
3892 man-made fibre
3893 natural fibre
3895 miscellaneous industries
3896 private limited company
3897 jewellery and goldsmith's articles
3898 buckwheat
3899 social rights
3900 political rights
3901 economic rights
3902 charter on human rights
3903 Saarland
3904 atheism
3905 satellite
3906 freedom of movement
3907 job satisfaction
3908 anti-discriminatory measure
3909 know-how
3910 ethnic discrimination
3911 sexual freedom
3912 xenophobia
3913 gender equality
3914 academic freedom
3915 right to development
3916 children's rights
3917 cruel and degrading treatment
3918 Schleswig-Holstein
3919 child protection
3920 crime against humanity
3921 retroactivity of a law
3922 comparative law
3923 administrative science
3924 local legislation
3925 information science
3926 civil liability
3927 contractual liability
3928 behavioural sciences
3929 ownership
3930 atlas
3931 soil science
3932 privatisation
3933 economics
3934 inheritance
3935 legal science
3936 law of succession
3937 time-sharing
3938 easement
3939 enjoyment of rights
3940 legal domicile
3941 life sciences
3942 financial solvency
3943 crime against individuals
3944 crime against property
3945 illegal restraint
3946 physical sciences
3947 political science
3948 customs fraud
3949 applied sciences
3950 defamation
3951 tax offence
3952 earth sciences
3953 imprisonment
3954 law relating to prisons
3955 prisoner
3956 social sciences
3957 alternative sentence
3958 conditional discharge
3959 confiscation of property
3960 reduction of sentence
3961 transfer of prisoners
3962 prison system
3963 prison administration
3964 political split
3965 limitation of legal proceedings
3966 legal hearing
3967 atmosphere
3968 schooling
3969 legal aid
3970 arrest
3971 judicial inquiry
3972 search
3973 detention before trial
3974 rights of the defence
3975 double-ballot voting system
3976 single-ballot system
3977 list voting system
3978 EC action to establish liability
3979 action by staff
3980 preliminary ruling procedure
3981 majority voting system
3982 uninominal voting system
3983 commercial court
3984 parliamentary sitting
3985 court of arbitration
3986 international court
3987 fiscal court
3988 drought
3989 legal adviser
3990 lay magistrate
3992 maritime area
3993 threat to national security
3994 banking secrecy
3995 maritime surveillance
3996 freedom of the seas
3997 industrial secret
3998 extra-atmospheric space
3999 space property right
4000 professional secret
4001 use of outer space
4002 UN Secretariat
4003 foreign national
4004 residence permit
4005 admission of aliens
4006 economic sector
4007 mixed marriage
4008 primary sector
4009 international law - national law
4010 international economic law
4011 administrative responsibility
4012 public economic law
4013 quaternary sector
4014 EC Decision
4015 EC Directive
4016 secondary sector
4017 EU legal system
4018 secondary legislation
4019 EAEC Directive
4020 EC recommendation
4021 tertiary sector
4022 EC Regulation
4023 implementing Regulation
4024 EAEC opinion
4025 security of supply
4026 ECSC opinion
4027 opinion of the Court of Justice (EU)
4028 social-security harmonisation
4029 job security
4030 external competence (EU)
4031 Protocol (EU)
4032 Merger Treaty
4033 transport safety
4034 Single European Act
4035 EC Accession Treaty
4036 product safety
4037 EAEC Joint Undertaking
4038 European Commission
4039 occupational safety
4040 EU relations
4041 ACP-EU Council of Ministers
4042 nuclear safety
4043 member of the Court of Justice (EU)
4044 European Commissioner
4045 public safety
4046 European Association for Cooperation
4047 road safety
4048 association agreement (EU)
4049 ACP-EU Convention
4050 social security
4051 ACP-EU Committee of Ambassadors
4052 ACP-EU Joint Committee
4053 third Lomé Convention
4054 EURES
4055 EDF
4056 European Social Fund
4057 enlargement of the Union
4058 housing allocation
4059 rye
4060 European Union
4061 history of Europe
4062 chemical salt
4063 European Union membership
4064 Latin American Economic System
4065 common position
4066 joint action
4067 Institution of the Union
4068 Treaty on European Union
4069 LAES countries
4070 European political cooperation
4071 competition (EU)
4072 selection of pupils
4073 supplementary trade mechanism
4074 environmental risk prevention
4075 natural hazard
4076 industrial hazard
4077 economic liberalism
4078 customs duties
4079 customs inspection
4080 CCT duties
4081 seed
4082 weights and measures
4083 preserved product
4084 semi-metal
4085 irradiation
4086 subsistence level income
4087 personal weapon
4088 meal
4089 patronage
4090 administrative competition
4091 public hearing
4092 Senegal
4093 separation of powers
4094 psychoanalysis
4095 sericulture
4096 visual arts
4097 cultural pluralism
4098 customs and traditions
4099 service
4100 architectural heritage
4101 church
4102 anthem
4103 flag
4104 after-sales service
4105 literary and artistic property
4106 alternative service
4107 aerodynamics
4108 thermodynamics
4109 plasma physics
4110 laser physics
4111 genetic engineering
4112 painting
4113 employment service
4114 release on licence
4115 capital increase
4116 health service
4117 agricultural situation
4118 post office financial services
4119 promulgation of a law
4120 financial interests of members
4121 Arab-African cooperation
4122 free service
4123 Euro-Arab cooperation
4124 Commission Delegation
4125 EU control
4126 principle of additionality
4127 national service
4128 peripheral region
4129 island region
4130 most favoured nation
4131 payable service
4132 subsidiary budget
4133 postal service
4134 multilingual dictionary
4135 dictionary of abbreviations
4136 public service
4137 encyclopaedia
4138 thesaurus
4139 serial publication
4140 secret service
4141 domestic waste
4142 single-crop farming
4143 social services
4144 newspaper
4145 sesame
4146 price increase
4147 parliamentary session
4148 Seychelles
4149 International Finance Corporation
4150 grande école
4151 university
4152 transport of animals
4153 associative movement
4154 Sharjah
4155 Sicily
4156 stationing of forces
4157 parliamentary seat
4158 head office
4159 vacant seat
4160 Australia
4161 Sierra Leone
4162 traffic signs
4163 pet food
4164 Singapore
4165 acid rain
4166 insurance claim
4167 town-planning profession
4168 documentary tool
4169 non-woven fabric
4170 syrup
4171 Aegean Islands
4172 Canary Islands
4173 sisal
4174 Bureau of the EP
4175 president of an institution
4176 seismology
4177 vice-president of an institution
4178 Secretary General of an Institution
4179 institutional activity
4180 seat of institution
4181 institutional reform
4182 competence of the institution
4183 EU situation
4184 marital status
4185 space policy
4186 self-supply
4187 financial situation
4188 socialism
4189 organisation
4190 public limited company
4191 company constituted under civil law
4192 professional partnership
4193 firm governed by commercial law
4194 mixed-ownership company
4195 investment company
4196 company with share capital
4197 bus
4198 consumer society
4199 partnership
4200 limited partnership
4201 undisclosed partnership
4202 European company
4203 parent company
4204 non-profit organisation
4205 sociology
4206 South Jutland (county)
4207 silk
4208 own consumption
4209 care of people with disabilities
4210 soya bean
4211 solvent
4212 Somalia
4213 sample survey
4214 opinion poll
4215 sorghum
4216 self-determination
4217 Sudan
4218 sulphur
4219 tendering
4220 source of information
4221 source of aid
4222 source of law
4223 underdevelopment
4224 by-product
4225 agricultural by-product
4226 self-financing
4227 milk by-product
4228 metal by-product
4229 sub-proletariat
4230 undernourishment
4231 underpopulation
4232 subcontracting
4233 self-management
4234 breadwinner
4235 price support
4236 farm price support
4237 short-term monetary support
4238 national sovereignty
4239 product specialisation
4240 specialisation of trade
4241 budgetary specification
4242 voluntary restraint
4243 building speculation
4244 Sporades
4245 sport
4246 Sri Lanka
4247 Stabex
4248 price stability
4249 income stabilisation
4250 economic stabilisation
4251 indoor livestock farming
4252 interprofessional agreement
4253 automation
4254 economic stagnation
4255 experimental farm
4256 statistics
4257 agricultural statistics
4258 EU statistics
4259 population statistics
4260 fishing statistics
4261 motor car
4262 economic statistics
4263 financial statistics
4264 industrial statistics
4265 international statistics
4266 national statistics
4267 official statistics
4268 regional statistics
4269 status of Berlin
4270 status of Jerusalem
4271 regulations for civil servants
4272 autonomy
4273 staff regulations
4274 legal status
4275 political status
4276 occupational status
4277 social status
4278 sterilisation
4279 tax incentive
4280 stock
4281 EU stock
4282 financial autonomy
4283 economic contingency stock
4284 intervention stock
4285 surplus stock
4286 minimum stock
4287 world stock
4288 private stock
4289 public stock
4290 buffer stock
4291 storage
4292 stockpiling of weapons
4293 energy storage
4294 storage of food
4295 document storage
4296 Greater Copenhagen
4297 Storstrøm (county)
4298 agricultural structure
4299 employment structure
4300 company structure
4301 budget authorisation
4302 economic structure
4303 industrial structures
4304 institutional structure
4305 social structure
4306 narcotic
4307 carcinogenic substance
4308 dangerous substance
4309 restrictive-practice authorisation
4310 export subsidy
4311 food substitute
4312 transfer of farms
4313 branch
4314 sugar
4315 white sugar
4316 raw sugar
4317 beet sugar
4318 transport authorisation
4319 cane sugar
4320 Sweden
4321 votes cast
4322 universal suffrage
4323 suicide
4324 Switzerland
4325 Sulawesi
4326 Sumatra
4327 utilised agricultural area
4328 alternate
4329 additional duty
4330 information medium
4331 magnetic medium
4332 job cuts
4333 abolition of customs duties
4334 supranationality
4335 over-exploitation of resources
4336 wooded area
4337 area of holding
4338 grassland
4339 main acreage
4340 deep-freezing
4341 breeder reactor
4342 Surinam
4343 overpopulation
4344 monetary agreement
4345 motorway
4346 over-production
4347 market supervision
4348 suspension of aid
4349 suspension of sentence
4350 suspension of customs duties
4351 Eswatini
4352 silviculture
4353 Austria
4354 Syria
4355 Sysmin
4356 banking system
4357 educational system
4358 farming system
4359 information system
4360 management information system
4361 communications systems
4362 accounting system
4363 cultivation system
4364 Auvergne
4365 UN programmes and funds
4366 information service
4367 electoral system
4368 European electoral system
4369 European accounting system
4370 European Monetary System
4371 international monetary system
4372 standardised accounting system
4373 tobacco
4374 smoking
4375 Taiwan
4376 Tanzania
4377 carpet
4378 air freight rate
4379 transportation tariff
4380 customs tariff
4381 common customs tariff
4382 railway tariff
4383 advance
4384 postal charges
4385 tariff preference
4386 passenger tariff
4387 charges for use of infrastructure
4388 bull
4389 self-sufficiency rate
4390 exchange rate
4391 preliminary draft budget
4392 VAT rate
4393 floating rate
4394 central rate
4395 representative rate
4397 assessment of prices
4398 axle tax
4399 export tax
4400 import tax
4401 stamp duty
4402 countervailing charge
4403 charge having equivalent effect
4404 producer co-responsibility
4405 transit charge
4406 business tax
4407 fuel tax
4408 civil aviation
4409 vehicle tax
4410 Chad
4411 Czechoslovakia
4412 cultivation techniques
4413 management techniques
4414 building services
4415 technology
4416 food technology
4417 military aircraft
4418 materials technology
4419 soft technology
4420 energy technology
4421 intermediate technology
4422 nuclear technology
4423 oil technology
4424 telecommunications
4425 facsimile
4426 remote sensing
4427 poultry farming
4428 cable distribution
4429 telegraph
4430 telematics
4431 telephone
4432 television
4433 telex
4434 evidence
4435 rest period
4436 political tendency
4437 European Monetary Agreement
4438 aircraft
4439 mental stress
4440 terms of trade
4441 terminology
4442 building plot
4443 industrial plot
4444 abandoned land
4445 agricultural land
4446 state-owned land
4447 uncultivated land
4448 arable land
4449 opinion
4450 reclaimed land
4451 overseas territory
4452 terrorism
4453 Thailand
4454 tea
4455 therapeutics
4456 thesis
4457 EC opinion
4458 Thessaly
4459 Western Thrace
4460 Timor
4461 East Timor
4462 titanium
4463 negotiable instrument
4464 ticket
4465 Togo
4466 Tonga
4467 torture
4468 Tuscany
4469 peat
4470 tourism
4471 mass tourism
4472 sunflower
4473 EP opinion
4474 toxicology
4475 drug addiction
4476 tractor
4477 Trade Expansion Act
4478 translation
4479 European treaties
4480 ECSC Treaty
4481 EEC Treaty
4482 EAEC Treaty
4483 Warsaw Pact countries
4484 milking machine
4485 water treatment
4486 information processing
4487 word processing
4488 data processing
4489 ore processing
4490 plant health treatment
4491 financial transaction
4492 transfer of businesses
4493 capital transfer
4494 transfer of pension rights
4495 transfer of population
4496 technology transfer
4497 oats
4498 food processing
4499 Union transit
4500 customs transit
4501 transliteration
4502 data transmission
4503 transfer of property
4504 abortion
4505 air transport
4506 combined transport
4507 energy transport
4508 hinterland transport
4509 carriage of goods
4510 surface transport
4511 carriage of passengers
4512 public transport
4513 illegal abortion
4514 rail transport
4515 inland waterway transport
4516 private means of transport
4517 intercontinental transport
4518 inland transport
4519 international transport
4520 international road transport
4521 intra-EU transport
4522 maritime transport
4523 Abu Dhabi
4524 multifibre agreement
4525 therapeutic abortion
4526 national transport
4527 cable transport
4528 pipeline transport
4529 carriage for hire or reward
4530 own-account transport
4531 means of public conveyance
4532 regional transport
4533 road transport
4534 school transport
4535 semi-public transport
4536 transport under customs control
4537 underground transport
4538 suburban transport
4539 land transport
4540 cross-border transport
4541 urban transport
4542 carrier
4543 work
4544 home working
4545 nitrogen
4546 assembly line work
4547 full-time employment
4548 part-time employment
4549 moonlighting
4550 team work
4551 night work
4552 child labour
4553 shift work
4554 schoolwork
4555 older worker
4556 clandestine worker
4557 worker (EU)
4558 frontier worker
4559 worker with disabilities
4560 Baden-Württemberg
4561 manual worker
4562 migrant worker
4563 seasonal worker
4564 social worker
4565 public works
4566 clover
4567 Bahamas
4568 Trentino-Alto Adige
4569 Treasury
4570 Trinidad and Tobago
4571 triticale
4572 Bahrain
4573 barter
4574 trust
4575 tube
4576 animal tuberculosis
4577 tungsten
4578 Tunisia
4579 turbine
4580 Türkiye
4581 guardianship
4582 soft fruit
4583 Tuvalu
4584 piping
4585 VAT
4586 Central African Economic and Monetary Community
4587 CAEMC countries
4588 Belgo-Luxembourg Economic Union
4590 WEU countries
4591 International Telecommunication Union
4592 Umm al Qaywayn
4593 unanimity
4594 UN Centre for Regional Development
4595 Unesco
4596 national unification
4597 Western European Union
4598 lease
4600 customs union
4601 economic union
4602 Economic and Monetary Union
4603 European Payments Union
4604 Interparliamentary Union
4605 preferential agreement
4606 business lease
4607 WAEMU countries
4608 monetary union
4610 Unisist
4611 UN Institute for Training and Research
4612 livestock unit
4613 farm lease
4614 UNRWA
4615 Asian-Pacific Parliamentarians' Union
4616 Universal Postal Union
4617 uranium
4618 urbanisation
4619 town planning
4620 USSR
4621 Uruguay
4622 transport user
4623 price reduction
4624 turnkey factory
4625 usufruct
4626 information user
4627 use of aid
4628 use of water
4629 energy use
4630 land use
4631 peaceful use of energy
4632 Utrecht
4633 trade balance
4634 holiday
4635 vaccine
4636 vaccination
4637 cow
4638 suckler cow
4639 dairy cow
4640 Valle d'Aosta
4641 added value
4642 market capitalisation
4643 value of trade
4644 balance-of-payments deficit
4645 customs valuation
4646 securities
4647 vanadium
4648 Vanuatu
4649 Holy See
4650 calf
4651 vehicle
4652 air-cushion vehicle
4653 two-wheeled vehicle
4654 motor vehicle
4655 agricultural vehicle
4656 electric vehicle
4657 vehicle on rails
4658 commercial vehicle
4659 Vejle (county)
4660 Veneto
4661 invisible trade balance
4662 Venezuela
4663 sale
4664 credit sale
4665 door-to-door selling
4666 retail selling
4667 discount sale
4668 auction sale
4669 direct selling
4670 wholesale selling
4671 balance of payments
4672 duty-free sale
4673 distance selling
4674 orchard
4675 auditing
4676 glass
4678 West Zealand (county)
4679 Bali
4680 clothing
4681 meat
4682 beef
4683 goatmeat
4684 horsemeat
4685 buffalo meat
4686 veal
4687 poultrymeat
4688 boned meat
4689 fresh meat
4690 Western Balkans
4691 sheepmeat
4692 pigmeat
4693 Viborg (county)
4694 Deputy Speaker of Parliament
4695 victim
4696 civilian victim
4697 war victim
4698 broadcast videography
4699 interactive videotex
4700 integration into employment
4701 second ballot
4702 collective activities
4703 business activity
4704 politics
4705 school life
4706 social life
4707 Viet Nam
4708 vineyard
4709 town
4710 medium-sized town
4711 new town
4712 satellite town
4713 wine
4714 flavoured wine
4715 white wine
4716 local wine
4717 wine of superior quality
4718 table wine
4719 bottled wine
4720 fortified wine
4721 strip
4722 sparkling wine
4723 rosé wine
4724 red wine
4725 still wine
4726 vinification
4727 sexual violence
4728 violence
4729 government violence
4730 political violence
4731 credit transfer
4732 Bangladesh
4733 vitamin
4734 viticulture
4735 inland waterway
4736 international waterway
4737 expressway
4738 bank
4739 country road
4740 urban road
4741 road services department
4742 theft
4743 poultry
4744 African Development Bank
4745 slaughtered poultry
4746 laying poultry
4747 live poultry
4748 trade volume
4749 trading volume
4750 vote
4751 blank ballot paper
4752 agricultural bank
4753 vote on a text as a whole
4754 passage of a bill
4755 electronic voting
4756 roll-call vote
4757 invalid ballot paper
4758 compulsory voting
4759 advance voting
4760 postal vote
4761 proxy vote
4762 parliamentary vote
4763 central bank
4764 preferential voting
4765 open ballot
4766 secret ballot
4767 travel
4768 package travel
4769 group travel
4770 volcanology
4771 agricultural advisory services
4772 Wallis and Futuna
4773 yoghourt
4774 commercial bank
4775 Yemen
4776 former South Yemen
4777 Yorkshire and The Humber
4778 Yugoslavia
4779 Democratic Republic of the Congo
4780 Zambia
4781 Zeeland
4782 Zimbabwe
4783 zinc
4784 cooperative bank
4785 arid zone
4786 climatic zone
4787 residential area
4788 catch area
4789 free-trade area
4790 fishing area
4791 exclusive economic zone
4792 equatorial zone
4793 free zone
4794 SALT Agreement
4795 investment bank
4796 frigid zone
4797 humid zone
4798 currency area
4799 pedestrian zone
4800 polluted area
4801 protected area
4802 disaster area
4803 subtropical zone
4804 suburban area
4805 tariff zone
4806 development bank
4807 temperate zone
4808 tropical zone
4809 urban area
4810 zoology
4811 land bank
4812 World Bank
4813 people's bank
4814 private bank
4815 public bank
4816 Barbados
4817 sectoral agreement
4818 price list
4819 bar
4820 low pay
4821 database
4822 military base
4823 Basilicata
4824 Lower Normandy
4825 Lower Saxony
4826 TAB
4827 vessel
4828 commodity agreement
4829 fishing vessel
4830 tanker
4831 building
4832 pleasure craft
4833 industrial building
4834 public building
4835 Bavaria
4836 tariff agreement
4837 fine arts
4838 European Investment Bank
4839 Belgium
4840 regions and communities of Belgium
4841 Belize
4842 profit
4843 aid recipient
4844 Benelux
4845 Benelux countries
4846 Benin
4847 Berlin
4848 Bermuda
4849 nutritional needs
4850 housing need
4851 manpower needs
4852 population growth
4853 water requirements
4854 fodder
4855 financial requirements
4856 concrete
4857 fodder beet
4858 sugar beet
4859 BEUC
4860 butter
4861 vegetable butter
4862 Bhutan
4863 increase in production
4864 bibliography
4865 library
4866 children's library
4867 national library
4868 public library
4869 scientific library
4870 university library
4871 bicameral system
4872 Inter-American Development Bank
4873 acculturation
4874 slum
4875 International Bureau of Education
4876 common land
4877 cultural object
4878 consumer goods
4879 durable goods
4880 non-durable goods
4881 social well-being
4882 charge
4883 beer
4884 balance sheet
4885 supply balance sheet
4886 energy market
4887 social audit
4888 bilingualism
4889 biochemistry
4890 bioconversion
4891 biodegradability
4892 bioenergy
4900 biogas
4905 biography
4921 biology
4930 biomass
4940 biosphere
4950 two-party system
4959 bipolarisation
4966 Burma
4983 purchase
4984 biscuit factory
4990 bismuth
4994 wheat
5000 durum wheat
5010 common wheat
5011 price freeze
5012 beef animal
5013 fuel wood
5014 wood for construction
5015 credit purchase
5016 afforestation
5017 beverage
5018 alcoholic beverage
5019 non-alcoholic beverage
5020 Bolivia
5021 treasury bill
5022 Bonaire
5023 interest rate subsidy
5024 knitted and crocheted goods
5025 intervention buying
5026 Borneo
5027 Bornholm (regional municipality)
5028 botany
5029 Botswana
5030 Buddhism
5031 bakery
5032 Burgundy
5033 commodities exchange
5034 cattle
5035 acid
5036 Province of Flemish Brabant
5037 North Brabant
5038 Province of Walloon Brabant
5039 Bremen
5040 Brazil
5041 Brittany
5042 patent
5043 European patent
5044 Bank for International Settlements
5045 inorganic acid
5046 bromine
5047 brucellosis
5048 noise
5049 Brunei
5050 budget
5051 Community budget
5052 national budget
5053 defence budget
5054 extraordinary budget
5055 organic acid
5056 household budget
5057 ECSC operating budget
5058 advertising budget
5059 amending budget
5060 European social budget
5061 supplementary budget
5062 inclusion in the budget
5063 Bulgaria
5064 ballot paper
5065 steel
5066 information centre
5067 polling station
5068 bureau of parliament
5069 political executive
5070 administrative formalities
5071 office automation
5072 Burundi
5073 butter oil
5074 shadow cabinet
5075 Abruzzi
5076 Azores
5077 maritime cabotage
5078 cocoa
5079 land register
5080 executive
5081 manager
5083 ACP countries
5084 middle management
5085 senior management
5086 Comecon
5087 Comecon countries
5088 coffee
5089 savings bank
5090 mortgage bank
5091 Calabria
5092 costing
5093 acquisition of property
5094 planning of the school year
5095 Cameroon
5096 marketing year
5097 election campaign
5098 Campania
5099 camping
5100 Canada
5101 Panama Canal
5102 learning
5103 Suez Canal
5104 cancer
5105 candidate
5106 sugar cane
5107 East African Community
5108 Cape Verde
5109 document acquisition
5110 capacity to exercise rights
5111 carrying capacity
5112 capacity to contract
5113 capacity to have rights and obligations
5114 veto
5115 consultation procedure
5116 ministry
5117 treasurer
5118 representative of local or regional authority
5119 autonomous community
5120 regional government
5121 colonialism
5122 scientific exchange
5123 production capacity
5124 military sanctions
5125 international voluntary worker
5126 West Bank question
5127 EU law - national law
5128 EP delegation
5129 ESC opinion
5130 European civil service
5131 EP assent
5132 ACP-EU Joint Assembly
5133 President of the EP
5134 Vice-President of the EP
5135 Quaestor of the EP
5136 judgment of the Court (EU)
5137 anti-European movement
5138 Structural Funds
5139 labour tribunal
5140 storage capacity
5141 lawyer
5142 repentance
5143 contiguous zone
5144 surveillance
5145 appeals by private individuals
5146 economic situation
5147 factor of production
5148 growth point
5149 integrated development programme
5150 Integrated Mediterranean Programmes
5151 North-South trade
5152 transport capacity
5153 speculative capital
5154 public financing
5155 harmonisation of prices
5156 capital market
5157 venture capital
5158 general budget (EU)
5159 motherhood
5160 cultural prize
5161 legal capacity
5162 Anglicanism
5163 Catholicism
5164 Orthodoxy
5165 Protestantism
5166 leisure park
5167 catering profession
5168 Mafia
5169 bio-ethics
5170 secret society
5171 regional culture
5172 AIDS
5173 price of land
5174 open university
5175 education budget
5176 educational exchange
5177 Eurydice
5178 recognition of studies
5179 press undertaking
5180 Teletex
5181 data protection
5182 interactive network
5183 film production
5184 programmes industry
5185 audiovisual co-production
5186 audiovisual programme
5187 audiovisual production
5188 information technology
5189 high-definition television
5190 video communications
5191 audiovisual communications policy
5192 audiovisual piracy
5193 European audiovisual area
5194 free movement of programmes
5195 telephone charges
5196 law relating to information
5197 legal data processing
5198 downloading
5199 programming language
5200 machine translation
5201 self-sufficiency in energy
5202 industrial capital
5203 cooperation procedure
5204 transfer of competence
5205 business start-up
5206 services company
5207 temporary employment agency
5208 video display unit work
5209 road cabotage
5210 waterway transport
5211 ship canal
5212 cross-channel connection
5213 national tariff
5214 international tariff
5215 road transport tariff
5216 space navigation
5217 administrative measure
5218 share capital
5219 forest conservation
5220 Tyrrhenian Sea
5221 Adriatic Sea
5222 Ligurian Sea
5223 Aegean Sea
5224 Ionian Sea
5225 fight against insects
5226 land restructuring
5227 insecticide
5228 fishing regulations
5229 fishing controls
5230 capital city
5231 perennial vegetable
5232 fresh product
5233 quality standard
5234 safety standard
5235 technical standard
5236 COST
5237 research and development
5238 space research
5239 space technology
5240 foreign capital
5241 synthetic rubber
5242 natural rubber
5243 railway industry
5244 charcoal
5245 luxury products industry
5246 Autonomous Province of Bolzano
5247 Autonomous Province of Trento
5248 CEPT
5249 International Narcotics Control Board
5250 UN-Habitat
5251 servant (EU)
5252 goat
5253 by-catch
5254 authorised catch
5255 catch of fish
5256 catch by species
5257 total catch
5258 EU act
5259 Caribbean Islands
5260 coal by-products industry
5261 carbon
5262 motor fuel
5263 carcase
5264 Caricom
5265 Caricom countries
5266 distribution of schools
5267 cartel
5268 commercial transaction
5269 cartography
5270 cash flow
5271 criminal record
5272 cataloguing
5273 Catalonia
5274 catalogue
5275 socioprofessional category
5276 electoral deposit
5277 conference proceedings
5278 International Trade Centre
5279 Secretariat of the Pacific Community
5280 woman
5281 man
5282 Centre for the Development of Enterprise
5283 EU Member State
5284 European Civil Aviation Conference
5285 CEAE
5286 CEAO
5287 ionising radiation
5288 sodium
5289 metalworking
5290 rare gas
5291 death
5292 organ transplant
5293 blood transfusion
5294 metal waste
5295 Community trunk route
5296 custody
5297 youth exchange scheme
5298 fundamental particle
5299 atom
5300 analytical chemistry
5301 spectrometry
5302 Ecowas countries
5303 cytology
5304 calcium
5305 medical diagnosis
5306 nuclear medicine
5307 medical examination
5308 member of the Court of Auditors (EU)
5309 building safety
5310 European Environment Agency
5311 user guide
5312 European symbol
5313 official language
5314 accident in the home
5315 EU programme
5316 tropical forest
5317 personal effects
5318 fourth Lomé Convention
5319 electromagnetic interference
5320 waveband
5321 mercenary
5322 commemoration
5323 twinning
5324 driving instruction
5325 performance drugs
5326 European Convention on Human Rights
5327 ECSC
5328 General Court (EU)
5329 retirement conditions
5330 internal border of the EU
5331 camping vehicle
5332 anti-dumping measure
5333 impact of information technology
5334 disclosure of information
5335 military intervention
5336 export of waste
5337 development worker
5338 radiobiology
5339 absenteeism
5340 papal act
5341 Economic Community of West African States
5342 Cedefop
5343 European Community
5344 EAEC
5345 unmarried person
5346 cellulose
5347 European Conference of Ministers of Transport
5348 censorship
5349 Central African Republic
5350 nuclear power station
5351 centralisation of information
5352 Centre-Val de Loire
5353 shopping centre
5354 Joint Research Centre
5355 computer centre
5356 documentation centre
5357 political centre
5358 on line data service
5359 ceramics
5360 cereals
5361 food cereals
5362 share
5363 fodder cereals
5364 cereals of bread-making quality
5365 CERN
5366 ESRO
5367 certificate of origin
5368 movement certificate
5369 health certificate
5370 European Trade Union Confederation
5371 legal action
5372 cessation of trading
5373 cessation of farming
5374 suspension of payments
5375 cease-fire
5376 chamber of commerce and industry
5377 directly-elected chamber
5378 federal chamber
5379 parliamentary chamber
5380 champagne
5381 Champagne-Ardenne
5382 social change
5383 technological change
5384 hemp
5385 chaptalisation
5386 coal
5387 coal mining
5388 axle weight
5389 shareholder
5390 dependant
5391 payload
5392 load
5393 Havana Charter
5394 United Nations Charter
5395 European Social Charter
5396 hunting
5397 boiler
5399 access to EU information
5400 access to the courts
5401 ATP Agreement
5402 intra-company collective agreement
5403 trade agreement (EU)
5404 cooperation agreement (EU)
5405 Schengen Agreement
5406 European Association Agreement
5407 interim agreement (EU)
5408 interinstitutional agreement
5409 mixed agreement
5410 electricity storage device
5411 Community acquis
5412 associated action for damages
5413 EU action
5414 civil proceedings
5415 criminal proceedings
5416 civil liability proceedings
5417 public prosecution
5418 EU activity
5419 adaptation of financial perspectives
5420 accession to an agreement
5421 administration of the Institutions
5422 display
5423 Portuguese-speaking Africa
5424 sub-Saharan Africa
5425 European agency
5426 European Medicines Agency
5427 European Agency for Safety and Health at Work
5428 physical aggression
5429 parking area
5430 NAFTA
5431 allergy
5432 embassy
5433 town and country planning
5434 former GDR
5435 former USSR
5436 seniority
5437 former socialist countries
5438 England
5439 fur-bearing animal
5440 gas appliance
5441 information technology applications
5442 deepening of the European Union
5443 Atlantic Arc
5444 archipelago
5445 Armenia
5446 South Asian Association for Regional Cooperation
5447 lift
5448 Central Asia
5449 parliamentary assembly
5450 administrative autonomy
5451 market approval
5452 preliminary draft EC budget
5453 fighter aircraft
5454 Azerbaijan
5455 European Central Bank
5456 legal basis
5457 Rhine Valley
5458 Belarus
5459 net recipient
5460 EBRD
5461 dual-use good
5462 animal welfare
5463 biodiversity
5464 biotope
5465 money laundering
5466 cleaning industry
5467 tropical wood
5468 bomber
5469 Bosnia and Herzegovina
5470 Brandenburg
5471 air cabotage
5472 Community support framework
5473 scientific calculation
5474 timetable for EMU
5475 professional career
5476 expansion card
5477 audio cassette
5478 Euro-Atlantic Partnership Council
5479 Commonwealth of Independent States
5480 quality control circle
5481 Community certification
5482 climate change
5483 change of political system
5484 Community Charter of the Fundamental Social Rights of Workers
5485 European charter
5486 international charter
5487 surgeon
5488 cemetery
5489 aggravating circumstances
5490 mitigating circumstances
5491 European citizenship
5492 unfair terms of contract
5493 contract terms
5494 opt-out clause
5495 Wassenaar arrangement
5496 civil code
5497 penal code
5498 codification of EU law
5499 economic and social cohesion
5500 hairdressing and beauty care
5501 local authority
5502 regional authority
5503 heating
5504 EEA Joint Committee
5505 EEA Joint Consultative Committee
5506 management committee (EU)
5507 regulatory committee (EU)
5508 European Committee of the Regions
5509 joint committee (EU)
5510 EEA joint parliamentary committee
5511 comitology
5512 trade in organs
5513 art trade
5514 Flemish Community
5515 French-speaking Community
5516 German-speaking Community
5517 Belgian communities
5518 powers of the EP
5519 powers of the institutions (EU)
5520 computer assisted design
5521 employers' confederation
5522 trade union confederation
5523 European conference
5524 intergovernmental conference (EU)
5525 international conference
5526 International Labour Conference
5527 tripartite conference
5528 ethnic conflict
5529 leave for political activities
5530 Gulf Cooperation Council
5531 EEA Council
5532 consultancy
5533 deposit on a polluting product
5534 consolidation of EU law
5535 consulate
5536 administrative contract
5537 financial compensation of an agreement
5538 net contributor
5539 GNP contribution
5540 border control
5541 control of State aid
5542 export monitoring
5543 Intergovernmental Convention (EU)
5544 cooperation in home affairs
5545 customs cooperation
5546 environmental cooperation
5547 intergovernmental cooperation (EU)
5548 interinstitutional cooperation (EU)
5549 inter-parliamentary cooperation
5550 judicial cooperation in criminal matters in the EU
5551 police cooperation
5552 EU police cooperation
5553 housing cooperative
5554 coordination of financing
5555 coordination of EMU policies
5556 Horn of Africa
5557 Eurocorps
5558 COSAC
5559 claim
5560 organised crime
5561 eligibility criteria
5562 convergence criteria
5563 Croatia
5564 overlapping of income
5565 cyclone
5566 tax return
5567 declaration of Community interest
5568 public statement
5569 publishing deadline
5570 insider trading
5571 environmental offence
5572 sexual offence
5573 product designation
5574 withdrawal from an agreement
5575 agricultural expenditure
5576 EU expenditure
5577 administrative expenditure (EU)
5578 research expenditure (EU)
5579 operational expenditure (EU)
5580 structural expenditure
5581 derogation from EU law
5582 debt
5583 customs debt
5584 second stage of EMU
5585 sustainable development
5586 duties of civil servants
5587 social dialogue
5588 social dialogue (EU)
5589 dissemination of EU information
5590 budgetary discipline (EU)
5591 military discipline
5592 discrimination on the basis of nationality
5593 anti-pollution device
5594 medical data
5595 personal data
5596 right of action
5597 right of asylum
5598 law of obligations
5599 regional law
5600 rights of civil servants
5601 screen
5602 private ECU
5603 education of young offenders
5604 workers' stock ownership
5605 greenhouse effect
5606 drafting of EU law
5607 regional election
5608 embryo and foetus
5609 use of languages
5610 military training
5611 institutional balance (EU)
5612 protective equipment
5613 computer equipment
5614 pressure equipment
5615 thermal equipment
5616 miscarriage of justice
5617 Eritrea
5618 European Economic Area
5619 Estonia
5620 drawing up of the EU budget
5621 non-secular State
5622 rule of law
5623 federal State
5624 Islamic State
5625 secular State
5626 unitarian State
5627 comparative study
5628 case study
5629 citizens' Europe
5630 Europol
5631 carrying out of sentence
5632 professional experience
5633 expert's report ordered by a court
5634 extremism
5635 computer assisted manufacturing
5636 facilities for people with disabilities
5637 Flevoland
5638 international civil service
5639 international civil servant
5640 operation of the Institutions
5641 European foundation
5642 European Training Foundation
5643 Cohesion Fund
5644 Council of Europe fund
5645 European Investment Fund
5646 office supplies
5647 tax-free allowance
5648 fraud against the EU
5649 external border of the EU
5650 greenhouse gas
5651 genetics
5652 Georgia
5653 Roma
5654 hunger strike
5655 Visegrad countries
5656 Group of Twenty-Four
5657 association of local authorities
5658 European Economic Interest Grouping
5659 sexual harassment
5660 combat helicopter
5661 ancient history
5662 contemporary history
5663 medieval history
5664 modern history
5665 historical account
5666 trading hours
5667 cultural identity
5668 FIFG
5669 image
5670 diplomatic immunity
5671 printer
5672 waste incineration
5673 economic infrastructure
5674 EU initiative
5675 EU growth strategy
5676 insect
5677 launch facility
5678 plumbing equipment
5679 European Institute of Public Administration
5680 European Monetary Institute
5681 EEA joint institution
5682 economic instrument for the environment
5683 bad weather
5684 systems interconnection
5685 collective interest
5686 interest in bringing an action
5687 boarding school
5688 Interpol
5689 food poisoning
5690 Jew
5691 courts and tribunals
5692 constitutional court
5693 Kazakhstan
5694 Kyrgyzstan
5695 Kosovo
5696 eco-label
5697 lake
5698 mother's milk
5699 launch vehicle
5700 European language
5701 minority language
5702 non-European language
5703 regional language
5704 living language
5705 disc drive
5706 Latvia
5707 liberalisation of the market
5708 freedom of the skies
5709 Lithuania
5710 hiring
5711 organic law
5712 dividing up of land
5713 North Macedonia
5714 congenital disease
5715 nutritional disease
5716 skin disease
5717 blood disease
5718 gastrointestinal disease
5719 disease of the nervous system
5720 endocrine disease
5721 sexually transmitted disease
5722 wild mammal
5723 sporting event
5724 military manoeuvres
5725 services contract
5726 EC conformity marking
5727 marsupial
5728 material of animal origin
5729 EMS exchange-rate mechanism
5730 Mecklenburg-Western Pomerania
5731 standard agreement health care
5732 forensic medicine
5733 over-the-counter drug
5734 veterinary drug
5735 Caspian Sea
5736 Black Sea
5737 Red Sea
5738 Mercosur
5739 national implementing measure
5740 microorganism
5741 aquatic environment
5742 marine environment
5743 miner
5744 fact-finding mission
5745 modem
5746 Montenegro
5747 monument
5748 political morality
5749 negotiation of an agreement (EU)
5750 Uruguay Round
5751 Combined Nomenclature
5752 drugs classification
5753 non-proliferation of arms
5754 environmental standard
5755 new type of employment
5756 observer
5757 European Monitoring Centre for Drugs and Drug Addiction
5758 Community Trademark Office
5760 bird
5761 EU body for police and judicial cooperation
5762 decision-making body (EU)
5763 joint body (EU)
5764 organisation of health care
5765 World Trade Organisation
5766 sports body
5767 Community body
5768 genetically modified organism
5769 EU office or agency
5770 Uzbekistan
5771 sponsorship
5772 EU sponsorship
5773 Partnership for Peace
5774 Baltic States
5775 CIS countries
5776 GCC countries
5777 Gulf States
5778 Mercosur countries
5779 non-associated country
5780 Mediterranean third countries
5781 Central and Eastern European Countries
5782 tradeable emission permit
5783 civilian personnel
5784 contract staff
5785 nursing staff
5786 military personnel
5787 multiannual financial framework
5788 common foreign and security policy
5789 philosophy of law
5790 complaint to the Commission
5791 harmful plant
5792 living plant
5793 pluralism in the media
5794 EU environmental policy
5795 single exchange-rate policy
5796 EU visa policy
5797 single monetary policy
5798 stratospheric pollutant
5799 indigenous population
5800 pornography
5801 aircraft carrier
5802 legal process
5803 prehistory
5804 first stage of EMU
5805 head of State
5806 EU Council Presidency
5807 President of the Commission
5808 scientific press
5809 proof
5810 accident prevention
5811 mutual recognition principle
5812 principle of subsidiarity
5813 general legal principle
5814 infringement procedure (EU)
5815 codecision procedure
5816 conciliation procedure (part of ordinary legislative procedure)
5817 special procedure
5818 homeopathic product
5819 recycled product
5820 customs profession
5821 practitioner of alternative medicine
5822 legislative programme (EU)
5823 operational programme
5824 project of common interest
5825 draft budget (EU)
5826 promotion of the European idea
5827 financial protocol
5828 computer assisted publishing
5829 public conduct of debates
5830 confidence motion
5831 Tibetan question
5832 preliminary issue
5833 renewal of an agreement
5834 appeal to the European Ombudsman
5835 action brought before an administrative court
5836 appeal to the Court (EU)
5837 action for annulment (EU)
5838 action to establish liability on the part of an administration
5839 environmental tax
5840 economic reform
5841 political reform
5842 EU customs procedure
5843 export customs procedure
5844 EU financing arrangements
5845 Alpine Region
5846 region dependent on fishing
5847 eligible region
5848 European Region
5849 declining industrial region
5850 civil register
5851 parliamentary rules of procedure
5852 citizen-authority relations
5853 relations between the State and the regions
5854 interinstitutional relations (EU)
5855 division of powers
5856 distribution of EU funding
5857 reptile
5858 Moldova
5859 Slovakia
5860 Czechia
5861 energy grid
5862 computer network
5863 local area network
5864 trans-European network
5865 reservation
5866 budgetary reserve (EU)
5867 resolution of parliament
5868 VAT resource
5869 deduction at source
5870 revision of an agreement
5871 revision of the Treaty (EU)
5872 revision of financial perspectives
5873 the EU's international role
5874 rodent
5875 royalism
5876 Russia
5877 animal health
5878 mental health
5879 Saxony
5880 Saxony-Anhalt
5881 medical science
5882 sculpture
5883 European System of Central Banks
5884 State secret
5885 secretariat of an Institution
5886 farming sector
5887 air safety
5888 security services
5889 maritime safety
5890 earthquake
5891 public awareness campaign
5892 Serbia
5893 network server
5894 State health service
5895 monkey
5896 historic site
5897 political situation
5898 Slovenia
5899 health care
5900 nursing care
5901 submarine
5902 medical specialisation
5903 animal show
5904 budgetary stabiliser
5905 education statistics
5906 head of agricultural holding
5907 health statistics
5908 transport statistics
5909 tourism statistics
5910 European legal status
5911 stimulant
5912 underground storage of waste
5913 fisheries structure
5914 psychotropic substance
5915 help desk
5916 drug surveillance
5917 multilateral surveillance
5918 joint authority
5919 operating system
5920 database management system
5921 health care system
5922 computer system
5923 legal system
5924 spreadsheet
5925 Tajikistan
5926 financing level
5927 taxi
5928 dual-use technology
5929 computer terminal
5930 Palestine
5931 territories of the former Yugoslavia
5932 Thuringia
5933 trafficking in human beings
5934 tranquiliser
5935 processing under customs control
5936 administrative transparency
5937 transparency in decision-making
5938 transport of patients
5939 trauma
5940 non-standard employment
5941 seasonal employment
5942 Troika (EU)
5943 third stage of EMU
5944 Turkmenistan
5945 administrative supervision
5946 Ukraine
5947 Ulster-Donegal
5948 European Political Union
5949 information technology user
5950 alternative use of agricultural products
5951 disease vector
5952 combat vehicle
5953 infringement of EU law
5954 appeal
5955 Vojvodina
5956 traveller
5957 demilitarised zone
5958 sensitive area
5959 head of government
5960 leader of the opposition
5961 head of household
5962 livestock
5963 cheque
5964 turnover
5965 Chile
5966 chemistry
5967 food chemistry
5968 industrial chemistry
5969 China
5970 surgery
5971 chlorine
5972 programme budgeting
5973 choice of technology
5974 unemployment
5975 cyclical unemployment
5976 hidden unemployment
5977 female unemployment
5978 youth unemployment
5979 short-time working
5980 seasonal unemployment
5981 structural unemployment
5982 temporary layoff
5983 unemployment due to technical progress
5984 abstentionism
5985 branch of activity
5986 unemployed person
5987 Christianity
5988 chromium
5989 Cyprus
5990 cider
5991 International Organisation for Migration
5992 economic activity
5993 cement
5994 cinema
5995 circular
5996 civilisation
5997 ruling class
5998 lower class
5999 middle class
6000 working class
6001 peasant class
6002 social class
6003 upper class
6004 classification
6005 arbitration clause
6006 allocation clause
6007 protective clause
6008 self-employment
6009 clergy
6010 customers
6011 climate
6012 air conditioning
6013 closing of accounts
6014 political club
6015 WFC
6016 UN Conference on Trade and Development
6017 political coalition
6018 cobalt
6019 coding
6020 highway code
6021 navigational code
6022 labour code
6023 legal code
6024 peaceful co-existence
6025 co-financing
6026 co-determination
6027 coke
6028 budgetary cooperation
6029 tax collection
6030 data collection
6031 solar collector
6032 collectivism
6033 rural community
6034 regional and local authorities
6035 urban community
6036 Colombia
6037 adjustment to school
6038 dyestuff
6039 food colouring
6040 artificial food colouring
6041 natural food colouring
6042 oil seed rape
6043 fuel
6044 substitute fuel
6045 fossil fuel
6046 social adjustment
6047 nuclear fuel
6048 EU agriculture committee
6049 committee (EU)
6050 advisory committee (EU)
6051 works council
6052 food additive
6053 EU Council committee
6054 European Economic and Social Committee
6055 Monetary Committee (EU)
6056 joint committee on EU matters
6057 standing committee (EU)
6058 UN Standing Committee
6059 scientific committee (EU)
6060 technical committee (EU)
6061 structural adjustment
6062 commercial arbitration
6064 audit
6067 virtual library
6072 Translation Centre for the Bodies of the European Union
6076 Community Plant Variety Office
6077 African Charter on Human and Peoples' Rights
6079 European Energy Charter
6081 social clause
6083 UN Conference on Environment and Development
6084 European Works Council
6088 Internet
6089 electronic commerce
6091 European standardisation body
6093 European Committee for Standardisation
6094 Cenelec
6095 ETSI
6099 recognition of vocational training qualifications
6100 quality control of agricultural products
6101 EFTA Court
6103 hazardous waste
6104 legal deposit
6105 social dumping
6106 established right
6108 transition economy
6110 electronic publishing
6111 enzyme
6112 bovine spongiform encephalopathy
6113 European social area
6114 group of leading industrialised countries
6115 GATS
6116 Rio Group
6117 establishment of peace
6120 economic intelligence
6121 zoo
6124 fish disease
6125 globalisation
6126 multimedia
6128 European Union Intellectual Property Office
6129 World Customs Organisation
6130 Dispute Settlement Body
6131 Asia–Pacific economic cooperation
6132 paedophilia
6133 principle of proportionality
6134 comparative advertising
6135 regions of Finland
6136 regions of Austria
6138 regions of Sweden
6139 regulation of telecommunications
6140 information society
6142 Treaty of Amsterdam
6143 economic transition
6145 TRIMs
6146 TRIPS
6148 BusinessEurope
6150 working life
6151 euro area
6152 zoonosis
6155 Taric
6157 ICFTU
6159 Economic Community of Central African States
6160 Eutelsat
6161 European League for Economic Cooperation
6163 World Organisation for Animal Health
6171 cloning
6173 trade dispute
6174 company in difficulties
6176 information highway
6177 intranet
6178 extranet
6182 browser
6188 document management
6189 electronic document management
6190 optical character recognition
6191 digitisation
6192 scanner
6194 Lower Austria
6195 Upper Austria
6196 Burgenland
6197 Carinthia
6198 Salzburg
6199 Styria
6200 Tyrol
6201 Vorarlberg
6202 Vienna
6205 APEC countries
6207 European Centre of Enterprises with Public Participation
6210 deadline for payment
6212 stability pact
6215 youth policy
6216 consumer policy
6218 EU policy - national policy
6219 European Union Agency for Fundamental Rights
6222 area of freedom, security and justice
6223 Serbia and Montenegro
6230 age discrimination
6231 discrimination on the basis of sexual orientation
6233 care for the elderly
6236 unfair dismissal
6237 Stockholm
6238 East Middle Sweden
6239 South Sweden
6240 North Middle Sweden
6241 Middle Norrland (Sweden)
6242 Upper Norrland (Sweden)
6245 Småland and the islands (Sweden)
6246 West Sweden
6247 Eastern Finland
6248 Väli-Suomi
6249 Lapland
6250 Uusimaa
6251 Southern Finland
6252 Åland
6253 Social Policy Agreement (EU)
6254 discrimination based on disability
6255 ECHO
6256 European Anti-fraud Office
6257 simplification of legislation
6260 DNA
6261 virtual reality
6262 picture synthesis
6263 evaluation method
6264 observation
6265 principle of communitisation
6266 liability of the State
6267 simulation
6268 surveillance concerning imports
6269 comparative analysis
6270 analysis of causes
6271 qualitative analysis
6272 quantitative analysis
6273 special leave
6274 enhanced cooperation
6275 hypermedia
6276 hypertext
6277 euthanasia
6278 Palau
6279 Norfolk Island
6280 Niue
6281 Tokelau
6282 Ceuta
6283 Melilla
6284 opinion (EU)
6285 opinion of the Court of Auditors
6286 EU Charter of Fundamental Rights
6287 democratic deficit
6288 High Representative of the Union for Foreign Affairs and Security Policy
6289 Resolution of the Council of the European Union
6290 resolution of the European Council
6292 mode of production
6293 production target
6294 production technique
6295 transgenic animal
6296 transgenic plant
6297 diffusion of innovations
6298 production standard
6299 obsolete technology
6300 prospective technological studies
6302 organisation of research
6303 scientific discovery
6304 precautionary principle
6305 field research
6306 research results
6307 traceability
6308 sustainable agriculture
6309 European agricultural model
6310 agri-environmental plan
6311 land policies
6312 farming project
6313 agricultural area with environmental restrictions
6314 agroforestry
6315 crop losses
6316 agricultural census
6317 irrigated agriculture
6318 crop rotation
6319 silo
6320 energy crop
6321 oil crop
6322 zootechnics
6323 boreal forest
6324 sustainable forest management
6325 forest certification
6326 European forestry policy
6327 EFICS
6328 Mediterranean forest
6329 temperate forest
6331 forestry statistics
6332 European currency
6333 Ecu
6334 Euribor
6335 conversion rate
6336 Asian Development Bank
6337 Central American Bank for Economic Integration
6338 Caribbean Development Bank
6339 agricultural credit
6340 stability programme
6342 European tax cooperation
6343 tax reform
6344 migrant unemployment
6345 continuing vocational training
6346 Employment Committee (EU)
6347 European Employment Strategy
6348 worker adaptability
6350 labour flexibility
6351 skill obsolescence
6353 labour shortage
6354 multiskilled worker
6355 head-hunting
6356 reassignment
6357 demotion
6358 Ecofin
6359 non-participating country
6360 participating country
6361 resistance of materials
6362 benchmarking
6363 non-lethal weapon
6364 fair trade
6365 service concession
6366 commercial contract
6367 international commercial arbitration
6369 services of general interest
6370 electronic signature
6371 trade statistics
6372 exclusion from an international organisation
6373 Union for the Mediterranean
6374 aid evaluation
6375 conflict prevention
6376 ethnic cleansing
6377 anti-personnel weapon
6378 espionage
6379 military secret
6380 defence statistics
6381 soil analysis
6382 space science
6383 astronautics
6384 climatology
6385 bioclimatology
6386 soil chemistry
6387 cultural geography
6388 human geography
6389 regional geography
6390 geomorphology
6391 sedimentology
6392 soil type
6394 ethnography
6395 industrial sociology
6396 environmental economics
6397 environmental education
6398 water protection
6400 reduction of gas emissions
6401 environmental liability
6402 environmental statistics
6403 whale
6404 marine ecosystem
6405 terrestrial ecosystem
6406 seal
6407 acidification
6408 sewage sludge
6409 unauthorised dumping
6410 chemical waste
6411 electronic waste
6412 hospital waste
6413 accidental pollution
6414 local pollution
6534 international adoption
6535 conflict of generations
6536 adoption law
6537 stepfamily
6538 polygamy
6539 family solidarity
6540 diaspora
6541 EU migration policy
6542 dependence of elderly persons
6543 population forecast
6544 generation renewal
6545 Christian
6546 Muslim
6547 European association
6548 independence of people with disabilities
6549 social behaviour
6550 integration of people with disabilities
6552 social pact
6553 child pornography
6554 religious tourism
6555 youth violence
6556 violence at school
6557 domestic violence
6558 cultural exception
6559 European identity
6560 religious fundamentalism
6561 new religion
6562 European cultural event
6563 cultural promotion
6564 universal health coverage
6565 medical law
6566 medical error
6567 chronic illness
6568 generic drug
6569 food safety
6570 palliative care
6609 self-regulation
6610 administrative code
6611 history of law
6612 unintentional crime
6613 psychological harassment
6614 impunity
6615 criminal responsibility of minors
6616 sexual tourism
6617 arbitration
6618 backlog of court cases
6619 injunction
6621 repeal
6622 extraterritorial jurisdiction
6623 independence of the judiciary
6624 maritime court
6625 marriage of convenience
6626 Schengen Information System
6627 religious conflict
6628 right to health
6697 energy diversification
6699 gas field
6700 energy efficiency
6701 strategic reserves
6702 oilfield
6703 nuclear research
6704 enlargement of an international organisation
6705 industrial integration
6706 accession criteria
6708 accession negotiations
6709 common security and defence policy
6710 pre-accession strategy
6711 European Consumer Centres Network
6713 microloan
6714 microfinance
6715 hazard science
6716 cosmology
6717 assisting spouse
6718 casual employment
6720 mechanical vibration
6721 forest ranger
6722 peace
6723 Eurojust
6724 European arrest warrant
6725 EU Accession Treaty
6726 Treaty of Nice
6727 help for victims
6728 youth detention centre
6729 internal law of religions
6730 Buddhist law
6731 canon law
6732 protestant church law
6733 Hebrew law
6734 Hindu law
6735 Islamic law
6736 tax debt write-off
6737 illegal building
6738 street children
6739 hooliganism
6740 deprived urban area
6741 emergency medical treatment
6743 vandalism
6744 eugenics
6745 working poor
6747 non-ionising radiation
6748 company growth
6749 entrepreneurship
6750 international merger
6751 corporate governance
6752 social labelling
6753 company buyout
6754 reintegration enterprise
6755 start-up
6756 micro-enterprise
6757 European cooperative
6763 teaching quality
6764 parliamentary library
6765 quote
6766 commentary on a law
6767 electronic document
6768 tourist guide
6769 media library
6770 disinformation
6771 Internet access provider
6772 web surfer
6773 search engine
6774 telecommunications policy
6775 Internet site
6776 mobile phone
6777 video surveillance
6778 cryptography
6779 malware
6781 basic needs
6782 region-EU relationship
6783 non-commercial sector
6784 mendicity
6785 social transfers
6786 economic value
6787 gelatine
6788 essential oil
6789 food supplement
6790 organic product
6821 brick
6822 stone
6823 special metal
6824 diesel engine
6825 sawmill
6848 navigation aid
6849 town traffic
6850 sustainable mobility
6851 intelligent transport system
6852 satellite navigation
6854 pedestrian
6855 ground handling
6862 secularity
6881 confederal State
6882 regional State
6883 oligarchy
6884 protocol
6885 symbol of State
6886 nationalist party
6887 autonomist party
6888 extremist party
6890 electoral reform
6891 parliamentary inquiry
6892 legislative drafting
6893 status of the person elected
6894 electronic government
6896 government statement
6897 governance
6898 parliamentary diplomacy
6899 periodic penalty payment
6900 expulsion from housing
6901 automatic vending machine
6902 early-stage capital
6903 aesthetic surgery
6904 medical report
6905 dropout
6906 parabolic aerial
6907 forum
6908 interactivity
6909 popularising science
6910 knowledge management
6911 port administration
6912 tunnel
6913 outsourcing
6914 chemical accident
6915 cosmetics industry
6916 building technique
6917 cooperation on agriculture
6918 cervidae
6919 weapons' destruction
6920 cooperation in the field of education
6921 gas industry
6922 international labour law
6923 international trade law
6924 paternity leave
6925 prisoner work
6926 regional market
6927 regional security
6928 reindeer
6929 telemedicine
6930 territorial dispute
7126 European Food Safety Authority
7127 European Constitution
7128 corpus juris (EU)
7129 artist's resale right
7130 scientific report
7131 social impact
7132 pre-accession aid
7133 plant variety right
7134 post-communism
7135 reproductive health
7136 universal service
7137 International Criminal Tribunal
7138 vision of Europe
7184 institutional agreement
7185 CEFTA
7186 Central Commission for Navigation on the Rhine
7187 public office
7188 conscience clause
7189 political cohabitation
7190 composition of a parliamentary committee
7191 conduct of meetings
7192 Inter-American Court of Human Rights
7193 International Criminal Court
7194 framework decision
7195 personal development
7197 multiracial State
7198 Federated States of Micronesia
7199 evacuation of the population
7200 local access to the law
7201 business ethics
7202 Organisation for the Prohibition of Chemical Weapons
7203 World Tourism Organisation
7204 agricultural sector representative body
7205 Andean Parliament
7206 Central American Parliament
7207 NAFTA countries
7208 Caucasus countries
7209 communication skills
7210 negotiation skills
7211 Latin American Parliament
7212 writing skills
7213 First World War
7214 Second World War
7215 result of the vote
7216 social democracy
7217 Statute for Members of the Parliament
7218 geographical information system
7219 digital technology
7220 Free Trade Area of the Americas
7221 European Agency for Reconstruction
7222 Food and Veterinary Office
7223 neighbourhood police
7337 interparliamentary delegation
7339 Buddhist
7340 military science
7341 school canteen
7342 ecclesiastical council
7343 party congress
7346 Congress of Local and Regional Authorities of Europe
7347 citizen's duties
7348 right to physical integrity
7349 military criminal law
7350 Roman law
7351 tax rebate
7352 rights of access
7353 territorial enclave
7354 kidney disease
7355 pharmacy
7358 railway station
7359 bus station
7360 historical geography
7361 Hindu
7362 world history
7363 graphic illustration
7364 incunabula
7365 administrative offence
7366 harmonisation law
7368 manifesto
7369 manuscript
7370 legal methodology
7371 mythology
7373 antiglobalisation movement
7374 cultural movement
7375 hinge party
7376 extra-parliamentary party
7377 monarchist party
7378 regionalist party
7379 plan
7380 regional police
7381 municipal police
7382 non-contributory benefit
7383 local budget
7384 regional budget
7385 political propaganda
7386 presidential régime
7387 primitive religion
7388 student residence
7389 sexuality
7390 sociology of law
7391 rural sociology
7392 urban sociology
7393 sociology of education
7394 political sociology
7395 gas supply
7396 living will
7397 sacred text
7398 video library
7399 natural law
7410 biometrics
7411 right to housing
7412 rapid reaction force
7413 populism
7414 civil union
7415 Association of Caribbean States
7416 patriotic movement
7417 permanent representation to the EU
7809 military law
7810 learning technique
7811 mnemonics
7812 psychometric test
7813 Cotonou Agreement
7814 regions of Poland
7815 regions of Slovenia
7816 regions of the Czech Republic
7817 regions of Slovakia
7818 Gorenjska
7819 Goriška
7820 South-east Slovenia
7821 Koroška
7822 Notranjsko-kraška
7823 Obalno-kraška
7824 Podravska
7825 Pomurska
7826 Savinjska
7827 Spodnjeposavska
7828 Zasavska
7829 Central Slovenia
7830 Bratislava region
7834 Trnava region
7835 Trenčín region
7836 Nitra region
7837 Banská Bystrica region
7838 Prešov region
7839 Košice region
7840 South Bohemian Region
7841 Hradec Králové Region
7842 Karlovy Vary Region
7843 Liberec Region
7844 South Moravian Region
7845 Moravian-Silesian Region
7846 Olomouc Region
7847 Pardubice Region
7848 Plzeň Region
7849 Prague
7850 Ústí nad Labem region
7851 Vysočina Region
7852 Zlín Region
7853 Central Bohemian Region
7854 Žilina region
7855 regions of Estonia
7856 Northern Estonia
7857 Western Estonia
7858 Central Estonia
7859 North-eastern Estonia
7860 Southern Estonia
7861 regions of Latvia
7862 Latgale
7864 Riga
7865 Vidzeme
7866 Kurzeme
7867 Zemgale
7868 regions of Lithuania
7869 Alytus county
7870 Kaunas county
7871 Klaipeda county
7872 Marijampolė county
7873 Panevėžys county
7874 Šiauliai county
7875 Tauragė county
7876 Telšiai county
7877 Utena county
7878 Vilnius county
7879 regions of Hungary
7880 Oulu
7881 Western Finland
7889 Attica
7890 Western Greece
7891 Central Macedonia
7892 Eastern Macedonia and Thrace
7893 Western Macedonia
7895 Northern Aegean
7896 Southern Aegean
7899 Southern Alföld
7900 Northern Alföld
7901 Central Hungary
7902 Northern Hungary
7903 Central Transdanubia
7904 Southern Transdanubia
7905 Western Transdanubia
7926 intellectual capital
7927 European Data Protection Supervisor
7928 EPSO
7929 judicial review
7930 open method of coordination
7931 nanotechnology
7932 European neighbourhood policy
7933 UN International Drug Control Programme
7934 public-private partnership
7935 diplomatic protocol
7936 European Maritime Safety Agency
7937 European Aviation Safety Agency
7938 European Union Agency for Cybersecurity
7939 digital divide
7941 language policy
7942 corporate social responsibility
7943 speed reading
7944 traffic offence
7945 icebreaker
7946 care allowance
7947 unsolicited electronic advertising
7948 organisational culture
7949 outplacement
7950 Internet address
7951 knowledge economy
7952 conference of presidents
7953 European Union Institute for Security Studies
7954 European Union Satellite Centre
7955 stem cell
7956 offshoring
7959 military cemetery
7965 Mazovia province
7966 Little Poland province
7967 Silesia province
7968 Lublin province
7969 Lower Carpathians province
7970 Western Pomerania province
7971 Holy Cross province
7972 Lodz province
7973 Lubus province
7974 Lower Silesia province
7975 Podlachia province
7976 Greater Poland province
7977 Pomerania
7978 Opole province
7979 Kuyavia-Pomerania province
7980 Varmia-Mazuria province
7981 parental allowance
7982 European Defence Agency
7983 European Centre for Disease Prevention and Control
7984 European Chemicals Agency
7985 European Union Agency for Railways
7986 CEPOL
7987 prohibited weapon
7988 Västernorrland county
7989 Jämtland county
7990 Värmland county
7991 Dalarna county
7992 Gävleborg county
7993 Jönköping county
7994 Kronoberg county
7995 Kalmar county
7996 Gotland county
7998 Blekinge county
7999 Skåne county
8000 Halland county
8001 Västra Götaland county
8002 Uppsala county
8003 Södermanland county
8004 Östergötland county
8005 Örebro county
8006 Västmanland county
8007 Västerbotten county
8008 Norrbotten county
8189 regions of Romania
8278 CEFTA countries
8279 Hovedstaden (region)
8280 Central Jutland region
8281 Nordjylland (region)
8282 Sjælland (region)
8283 Syddanmark (region)
8284 European Fisheries Control Agency
8285 stabilisation and association agreement
8300 Arab Maghreb Union
8301 regions of Bulgaria
8303 dolphin
8304 Yuzhen tsentralen (Bulgaria)
8305 Haskovo region
8306 Kardzhali region
8307 Pazardzhik region
8308 Plovdiv region
8309 Smolyan region
8310 Stara Zagora region
8311 Severen tsentralen (Bulgaria)
8312 Gabrovo region
8313 Lovech region
8314 Pleven region
8315 Ruse region
8316 Veliko Tarnovo region
8317 Severoiztochen (Bulgaria)
8318 Dobrich region
8319 Razgrad region
8320 Shumen region
8321 Silistra region
8322 Targovishte region
8323 Varna region
8324 Severozapaden (Bulgaria)
8325 Montana region
8326 Vidin region
8327 Vratza region
8328 Yugoiztochen (Bulgaria)
8329 Burgas region
8330 Sliven region
8331 Yambol region
8332 Yugozapaden (Bulgaria)
8333 Blagoevgrad region
8334 Kyustendil region
8335 Pernik region
8336 Sofia District region
8337 Sofia City region
8354 Kaliningrad question
8355 Chechen question
8356 Kashmir question
8357 Kosovo question
8365 EAC countries
8366 countries of the Pacific Community
8367 SAARC countries
8369 CAEU countries
8370 Council of Arab Economic Unity
8371 British Antarctic Territory
8373 British Indian Ocean Territory
8374 French Southern and Antarctic Territories
8375 Multilateral Investment Guarantee Agency
8377 International Bank for Reconstruction and Development
8378 International Centre for Settlement of Investment Disputes
8380 UN research and training institutes
8381 UN Institute for Disarmament Research
8382 UN International Research and Training Institute for the Advancement of Women
8383 UN Interregional Crime and Justice Research Institute
8384 UN subsidiary body
8385 UN High Commissioner for Human Rights
8386 UN regional commission
8387 UN Secretary-General
8393 UNAIDS
8395 European Centre for Parliamentary Research and Documentation
8396 Council of the Baltic Sea States
8398 Community of Sahel-Saharan States
8399 Southern African Development Community
8400 Common Market for Eastern and Southern Africa
8402 Pacific Islands Forum
8403 Southern African Customs Union
8404 International Trade Union Confederation
8407 assistant
8409 euroscepticism
8410 mine action
8411 mutual assistance
8412 biofuel
8413 blog
8414 official seal
8415 concentration camp
8416 conflict of interest
8417 complicity
8418 public consultation
8419 political culture
8420 hit-and-run
8421 deliberative democracy
8422 direct democracy
8423 participatory democracy
8424 representative democracy
8425 commercial code
8426 right of personal portrayal
8427 European private law
8428 civil society
8429 Eurogroup (euro area)
8430 europeanisation
8432 civil bankruptcy
8433 forgery of documents
8434 counterfeiting
8435 fireworks
8437 mountain forest
8438 geodesy
8439 Frontex
8441 asymmetric warfare
8442 national identity
8443 restorative justice
8444 wolf
8445 bear
8446 lynx
8447 eye disease
8448 forced marriage
8449 criminal negligence
8450 business park
8451 national city park
8452 bridge
8453 digital evidence
8454 Framework Programme for Research and Development
8455 witness protection
8456 succession of states
8457 recognition of a state
8458 challenge
8459 single payment scheme
8460 reimbursement of aid
8461 river tourism
8462 Civil Service Tribunal
8463 low cost airline
8464 avian influenza
8465 appointment of members
8466 public policy
8468 principle of legal certainty
8469 financial services
8470 digital archiving
8471 ecological tourism
8472 equitable tourism
8473 intergovernmental legal instrument
8474 common strategy
8475 EU Military Committee
8476 EU-NATO cooperation
8477 EU Military Staff
8478 Political and Security Committee
8479 European Union method
8480 judicial cooperation in civil matters in the EU
8481 EU police mission
8482 EU military mission
8488 European Barge Union
8489 CoR opinion
8490 Bucharest — Ilfov
8491 Centru (Romania)
8492 Nord-Est (Romania)
8493 Nord-Vest (Romania)
8494 Vest (Romania)
8495 Sud — Muntenia (Romania)
8496 Sud-Est (Romania)
8497 Sud-Vest Oltenia (Romania)
8498 London
8499 Alba
8500 Brasov
8501 Covasna
8502 Harghita
8503 Mures
8504 Sibiu
8505 Botosani
8506 Bacau
8507 Iasi
8508 Neamt
8509 Suceava
8510 Vaslui
8511 Bihor
8512 Bistrita-Nasaud
8513 Cluj
8514 Maramures
8515 Satu Mare
8516 Salaj
8517 Arad
8518 Caras-Severin
8519 Hunedoara
8520 Timis
8521 Arges
8522 Calarasi
8523 Dâmbovita
8524 Giurgiu
8525 Ialomita
8526 Prahova
8527 Teleorman
8528 Braila
8529 Buzau
8530 Constanta
8531 Galati
8532 Tulcea
8533 Vrancea
8534 Dolj
8535 Gorj
8536 Mehedinti
8537 Olt
8538 Vâlcea
8542 administrator
8547 Saint Barthélemy
8549 European Globalisation Adjustment Fund
8550 environmental indicator
8552 Doha Round
8553 Treaty of Lisbon
433963 global warming
434004 Kyoto Protocol
434056 UN Framework Convention on Climate Change
434664 Intergovernmental Panel on Climate Change
434743 climate change policy
434786 adaptation to climate change
434843 emission trading
434880 EU Emissions Trading Scheme
434909 clean development mechanism
434938 joint implementation
434966 emission allowance
435007 EU emission allowance
435061 carbon capture and storage
435098 human cloning
435136 communalism
435164 energy cooperation
435196 EU law - international law
435228 open access publishing
435265 geopolitics
435299 open source software
435330 EU competition policy
435469 alternative dispute resolution
437422 European Neighbourhood and Partnership Instrument
437483 Common Frame of Reference
437539 right of reply
437655 digital literacy
438855 EU budget
439498 Court of Justice (EU)
439592 President of the European Council
440238 ordinary legislative procedure
440265 special legislative procedure
440523 legislative act (EU)
440549 non-legislative act (EU)
440579 implementing decision
440605 delegated decision
440631 implementing directive
440657 delegated directive
440710 delegated regulation
441001 executive agency
441716 EU loan
442765 animal taxonomy
442791 plant taxonomy
442821 ACP-EU relationship
442850 philosophy of science
442884 pet shop
442917 administration headquarters
442958 gambling addiction
442990 prescription drug abuse
443048 personality
443080 historical figure
443137 Treaty on the Functioning of the EU
443167 political group (EP)
443345 virtual community
443600 cultural tourism
443629 business tourism
445178 consent procedure
445203 opinion of the Commission
445228 opinion of the Council
445259 European Central Bank opinion
447442 member of the European Central Bank
447472 European External Action Service
447503 Union delegation
447536 Council configuration
447604 Presidency trio
447660 European GNSS Agency
447756 European Institute for Gender Equality
447795 European Institute of Innovation and Technology
447917 European Union Agency for the Cooperation of Energy Regulators
447958 European Union Agency for Asylum
448275 European Joint Undertaking
450652 EAGF
450658 EAFRD
450869 Chiroptera
450898 European Forest Institute
450925 national day of mourning
450953 African Court of Justice and Human Rights
450983 International Centre for Genetic Engineering and Biotechnology
451069 industrial accident
451462 Northern Mariana Islands
451486 South Sudan
451885 Sint Maarten
451912 Bonaire, Saint Eustatius and Saba
451941 Guernsey
451991 Jersey
452085 European fisheries fund
454784 Galapagos Islands
c_03f9a8ac performance measurement
c_047e5912 European Banking Authority
c_049691c5 County of Sisak-Moslavina
c_04ae3ba8 information security
c_05303ddd autonomous vehicle
c_058697c2 health determinant
c_05f9c614 public data
c_062f6587 European Stability Mechanism
c_070e15e7 County of Brod-Posavina
c_0894af6b internally displaced person
c_090e8e94 language skills
c_095c8a84 County of Požega-Slavonia
c_097751fd fracking
c_0a700c19 Auvergne-Rhône-Alpes
c_0b6b83e1 foresight
c_0e092eaf aquatic ecosystem
c_0e4239f5 financial audit
c_0f3b8370 collective redress
c_1000336b long-term care
c_104476d7 national language
c_108551b1 conspiracy theory
c_10aa91c7 Islamic finance
c_1137acd8 human development
c_1138d9d2 circular economy
c_12742da8 Baltic Sea region
c_12e208c8 wifi
c_14d71455 private equity
c_14e0ae65 County of Split-Dalmatia
c_163e1e96 green public procurement
c_165899a6 environmental industry
c_16b63d4f functional food
c_16e35fe6 foster parent
c_18180cde option contract
c_18802d13 ecodesign
c_18ac5876 citizen science
c_18cee978 3G
c_197f7398 public licence
c_19e0c668 machine-readable data
c_1af36ac9 food fraud
c_1bedfedb alcohol consumption
c_1c2d26cf Barents Sea
c_1c478aa5 EU restrictive measure
c_1c7d7d1e care economy
c_1e7f033d e-invoicing
c_1f023b72 patient
c_20f6ad03 open innovation
c_20fde7af interbank market
c_2212c2c4 multi-level governance
c_228bb032 alternatives to animal testing
c_22f337dc principle of double jeopardy
c_22f8c0e6 energy statistics
c_23635024 County of Zagreb
c_23740d84 food chain
c_243b7be2 open educational resources
c_25d12753 rainbow family
c_25ddd844 comic book
c_25e0bb6d thermal water
c_25fe24f4 mobile communication
c_2865dc8b EU Intelligence and Situation Centre
c_28750470 food-borne disease
c_28c51c2a rail safety
c_28f09d0a prosumer
c_29e86a05 presumption of innocence
c_2a1a9fdc European territorial cooperation
c_2a7bd433 blended finance
c_2ad19da5 non-motorised transport
c_2b0f1588 clientelism
c_2b2e17b1 EU candidate countries
c_2b70515a plastic waste
c_2c5a05a0 genetic database
c_2c8a75b1 family reunification
c_2d0e694e Economic and Financial Committee
c_2d0e82e0 maintenance staff
c_2df9b142 data science
c_2e08d60f EU civilian mission
c_2e7c1ac5 Southern neighbourhood
c_2efea99f work-life balance
c_2f00dd5a whistleblowing
c_2f3d274d Health Emergency Preparedness and Response Authority
c_2f64fd66 World Anti-Doping Agency
c_2ffe4574 virtual currency
c_315af034 marine fuel
c_31da5694 e-Health
c_3212cc75 invasive species
c_324b44f1 social media
c_32e52346 geo-blocking
c_34242feb online game
c_34465dac e-procurement
c_34746c6e financial transparency
c_348000be body mass index
c_3508a934 thorium
c_3897ba70 freshwater ecosystem
c_38c873e0 legal tech
c_39046afb transatlantic relations
c_39cda9ba biocide
c_39d242fc crowdfunding
c_3a2df4eb political Islam
c_3a9ccfe3 radicalisation
c_3bcff3bb municipal waste
c_3bd33e24 Bologna Process
c_3cd258a4 intimidation lawsuit
c_3dfe52ca machine learning
c_3e6af2e7 financial stability
c_3f4ff841 heatwave
c_3f9a7b14 landslide
c_406ad4cc risk management
c_40f54e0c metadata
c_412ed48a County of Karlovac
c_415bab24 language industry
c_41ef4cb8 pricing of medicines
c_4254375b think tank
c_427566b7 strategic partnership (EU)
c_42832883 cash changeover
c_433922a6 cloud computing
c_439a1859 information technology incident
c_441fb0c4 compliance audit
c_449d36c3 product recall
c_4523e1dd food security
c_46c93760 food systems
c_46e54685 Adriatic Croatia
c_46f6aaeb policymaking
c_471a61cf digital contract
c_4768a12e Body of European Regulators for Electronic Communications
c_47ea173d post-Cold War
c_496cee2d County of Virovitica-Podravina
c_4b33c289 Southern Croatian Littoral
c_4b5a18f8 office space
c_4b8a95a7 business continuity
c_4c441ea0 cash-in-transit
c_4c7717f3 public procurement
c_4cd2a8f4 water quality
c_4cd4362b adequacy decision (EU)
c_4d5b6dbd macro-financial assistance
c_4e3beee2 European Maritime and Fisheries Fund
c_4e75f061 information warfare
c_4ee83dea health technology
c_505c95bd community resilience
c_50620749 European Solidarity Corps
c_50fb9d42 radio frequency identification
c_5214cfc9 gastronomy
c_525f45d9 energy poverty
c_52792cef Single European Sky
c_530a2ad2 pollinator
c_537931f1 sustainable finance
c_54f7dd1f international humanitarian law
c_558c1e00 gender identity
c_5673e35a monetary income
c_57946f1a religious symbol
c_57f3c49f critical infrastructure security
c_58d943b0 age-sensitive aid
c_58f7390b maladministration
c_590e8349 photonics
c_59f9c651 EU strategy
c_5a195ffd smart technology
c_5a59a5d2 drink consumption
c_5a7a0d82 business model
c_5b447e3a crisis management
c_5bad9438 Pacific Alliance
c_5cec7cfa member of the Committee of the Regions
c_5db9ac34 substance of human origin
c_5ea6e5c4 open data
c_5f90006e social enterprise
c_609c221b country of origin principle
c_60d3928d patient safety
c_60d786af novel food
c_61b6fae1 urban statistics
c_623f2583 bivalve mollusc
c_63446d6e unaccompanied child
c_63648f8d glacier
c_63c1308e visit to EU institutions
c_6496f5ea transitional justice
c_65366e84 EU study report
c_65467c72 illegal logging
c_6547ccb7 Eastern Partnership
c_658ff033 digital transformation
c_65b9cd79 artificial neural network
c_6659516b micro-credential
c_667f2c16 endocrine disruptor
c_67092197 natural language processing
c_6741b0ee musculoskeletal disorder
c_67699417 medical tourism
c_681e6d24 drone
c_68ddcc11 collaborative economy
c_6926daf8 cyber-bullying
c_692dd83f augmented reality
c_6a85e862 high-performance computing
c_6acbfd25 regions of Croatia
c_6c4d5118 social statistics
c_6c8b04b9 energy audit
c_6cfce4be economic governance (EU)
c_6dcd8600 International Accounting Standards
c_6e3cbbca maritime tourism
c_6e703074 Arab world
c_6eb6fb87 Danube region
c_6f563894 orphan drug
c_6f7bbe63 digital single market
c_6f9a80e0 smart specialisation
c_6fb74d78 financial stress test
c_70c441cc transposition deficit
c_715c08c0 3D printing
c_71b063b1 national competent authority
c_71f767f4 web analytics
c_749f2ce9 green economy
c_74b0823c cognitive skills
c_7546272f identity theft
c_764bcd4e Arctic Council
c_777eba81 Treaty on Stability, Coordination and Governance
c_782eaeb3 ontology
c_789ead37 world
c_791e9f27 Occitanie
c_7951978e drug residue
c_79e507c2 financial technology
c_7a080afd County of Istra
c_7a168de0 spatial data
c_7a2f7820 personal mobility device
c_7afb6cd4 common law
c_7bb1a021 anonymisation
c_7bc27da2 research infrastructure
c_7bf10a38 International Renewable Energy Agency
c_7cbc24fd post-war period
c_7d7608fa South China Sea question
c_7d7c383b County of Šibenik-Knin
c_7dda56e2 antimicrobial resistance
c_7e60137b data governance
c_7f2d2214 UCITS fund
c_804a9afe industrial operating licence
c_8051840b Indo-Pacific region
c_814bb9e4 coronavirus disease
c_8150867f agreement on government procurement
c_82778b62 County of Varaždin
c_827bea7d collective memory
c_82916123 ecological footprint
c_83235c0f 5G
c_8331ae25 Normandie
c_834b57c4 shadow banking
c_838aa925 nature-based solution
c_847fc9f2 interreligious dialogue
c_859ae4e1 financial literacy
c_86d7db98 energy transition
c_8702d5f7 sustainable fisheries
c_871b5612 staff regulations (EU)
c_87617344 EU energy label
c_87ccc7c3 economics profession
c_896e199b credit rating
c_8a658bb0 European Agency for the Operational Management of Large-Scale IT Systems in the Area of Freedom, Security and Justice
c_8a6f744c withdrawal from the EU
c_8b0ac3e2 EU direct payments
c_8b2bae70 sea level rise
c_8b887373 conditionality mechanism
c_8bf65f26 digital economy
c_8c5cfba6 quantum technology
c_8c634c9b EU reference laboratory
c_8ce6dcec mobile application
c_8d31aed6 integrated maritime policy
c_8de0648a green marketing
c_8f1cd55b decentralised cooperation
c_8f56da2a digital distribution
c_8f89faac financial supervision
c_9055e9e1 underground ecosystem
c_90ad7755 Unified Patent Court
c_90dfa6c7 cash and voucher assistance
c_9104c45f small arms
c_93670e37 karst area
c_959c23de state-building
c_95b02746 online platform worker
c_95f58142 digital infrastructure supply
c_96124aaf European Securities and Markets Authority
c_964c9649 BRICS countries
c_96af33df hate speech
c_977a9fe5 circular migration
c_9829e6b7 policy analysis
c_98d1408a water policy
c_99918a35 satellite data
c_99a79cea open science
c_99e6dc30 Cyprus question
c_9a1bc51d European Semester
c_9a27a573 marine pilotage
c_9a62e4bf psychological resilience
c_9a9e5627 monitoring report
c_9b88f778 hospital infection
c_9d09fbc3 terrorism financing
c_9eb9cbaa posted worker
c_9eea2203 political communication
c_9f458445 hybrid warfare
c_9fe65404 International Anti-Corruption Academy
c_9ffd3927 2G
c_9ffe3bdc hedge funds
c_a02c420c passenger rights
c_a02d5941 G20
c_a1497409 gender-sensitive aid
c_a17a2156 semantic web
c_a18525ab financial derivative
c_a18a0eda ECSC Common Assembly
c_a2a3268e refugee facility
c_a2baadb9 land governance
c_a2e1def8 amphibian
c_a3b85311 European Systemic Risk Board
c_a3ed5037 femicide
c_a4094c9b Paris Agreement on Climate Change
c_a4590937 extended producer responsibility
c_a5c15adc County of Vukovar-Srije
c_a62dbeba public goods
c_a661acd8 whole-of-government approach
c_a6b5bad0 Adriatic and Ionian region
c_a935cf3f earth observation
c_a9a17fe5 labour economics
c_aa454f82 Fund for European Aid to the Most Deprived
c_aaa778de deindustrialisation
c_aaa8331c falsified medicine
c_ab46334d value chain
c_ab84e157 blockchain
c_abfaf2ea disease surveillance
c_acf7832d Cariforum
c_ad1c90d4 4G
c_ad50a3c0 persecution
c_adf49204 European Public Prosecutor's Office
c_af37e15d humanitarian crisis
c_af502da0 EU alert system
c_b007a1dc civic engagement
c_b0536152 economic migration
c_b0c14f45 resettlement of persons
c_b0d2dfd4 quinoa
c_b12a760a Internet of Things
c_b18ab65c supply chain
c_b19d7503 gender mainstreaming
c_b1ac7db6 web development
c_b2c019c8 small state
c_b35395c8 knowledge transfer
c_b3d1a308 performance audit
c_b3e9d826 light-duty vehicle
c_b46c2b62 sustainable product
c_b499ede2 market abuse
c_b4cffbee County of Primorje-Gorski Kotar
c_b54dc55a European Structural and Investment Funds
c_b605a1d4 UN Human Rights Council
c_b680e7cc strategic intelligence
c_b6ebf216 strategic autonomy
c_b71ca500 public sanitation
c_b8d2bcb4 waste statistics
c_b8e8e06e sign language
c_b9573656 mystery shopping
c_b9c60592 rare earth
c_ba4acdb2 gender reassignment
c_bb1a60eb environmental cost
c_bbc13d07 expert group (EU)
c_bbd07d89 Hauts-de-France
c_be0de7b7 radiation exposure
c_be8fda35 Nouvelle-Aquitaine
c_bf1e2c81 big data
c_c10e7d2a European Interoperability Framework
c_c2e62947 business plan
c_c3185a19 freezing of assets
c_c385cfb4 EU acceding countries
c_c44f1704 Grand Est
c_c4afa011 healthcare industry
c_c4c48e5c European citizens' initiative
c_c565cff5 EU banking union
c_c586f36c digital economy taxation
c_c5c9cfc7 Northern Croatian Littoral
c_c5f984c3 fragile region or state
c_c66cbe5f light pollution
c_c6be3d6d silver economy
c_c706cbe7 nature restoration
c_c7c1e23c loneliness
c_c825b20c migration statistics
c_c8363c09 cross-border dimension
c_c8c80a5b aviation security
c_c95f62c1 copyright exception
c_c9724a74 carbon neutrality
c_cb1ce6ff fishing revenue
c_cbdf29ef orphan disease
c_ccac12ef roaming
c_ccc9fea1 conformity deficit
c_cd74cde9 economic coercion
c_cdec6719 photograph
c_ce38fff4 Union of South American Nations
c_cef8ea9d regulatory policy
c_cf9e250b County of Osijek-Baranja
c_d02647e2 right to reuse information
c_d08207d1 European Fund for Strategic Investments
c_d0e30aa9 European Statistical System
c_d1c21de0 lithium
c_d1f03d01 Eurosystem
c_d26a38be national reconciliation
c_d3334ae3 Energy Community
c_d3974887 Central Croatia
c_d3db05e6 City of Zagreb
c_d4ca9a6c Continental Croatia
c_d59d3160 coral
c_d59e7560 smart city
c_d6e0eb67 bank resolution
c_d6e5f3ab digital content
c_d6ede0c7 EU sport policy
c_d701b19c pest
c_d867a3b5 urban migration
c_d8ba2fe4 political ecology
c_d8d35f08 EU energy policy
c_d978c1fc maritime economy
c_d9e3506f precision agriculture
c_db470d2e right to an effective remedy
c_db56b1e0 illegal fishing
c_dcc650ef alternative investment
c_dcf3f7c0 financial risk
c_dd52c1e9 pension fund
c_de4d6f2f business cluster
c_de77a2c0 Eastern Croatia
c_dea47e63 mechatronics
c_df93fd35 text and data mining
c_dffba30e County of Krapina-Zagorje
c_e0543dcb gender-based violence
c_e0911140 urban access regulation
c_e0e4608a nuclear security
c_e14565e5 non cognitive skills
c_e2de1ffd electronic game
c_e300778f County of Dubrovnik-Neretva
c_e307d2a8 clinical trial
c_e404140a commercial area
c_e45400c4 application programming interface
c_e4bfb3bb County of Međimurje
c_e4f135ba harassment at work
c_e548b67f European Union Solidarity Fund
c_e5d85c14 chemicals legislation
c_e5dbcb63 consumer law
c_e6d358a0 Highland Croatia
c_e749c083 payment system
c_e78f03db Russo-Ukrainian issue
c_e8e1003b offshore wind energy production
c_e9845504 European School of Administration
c_e9ccc5a7 heraldry
c_ea3f5ed2 aerostat
c_ea7e9390 greenwashing
c_ea7ea83c European Labour Authority
c_eaccd9f4 data sharing
c_eb0b5431 non-state actors
c_eb3ada47 County of Lika-Senj
c_eb46b396 marine energy
c_ec0f4970 County of Bjelovar-Bilogora
c_ece0a719 viral disease
c_ece9dd5b shale gas
c_edee9606 European Data Protection Board
c_ee45cd99 sovereign wealth fund
c_ee706406 food contact material
c_ef31184b disaster risk reduction
c_efec98c3 oncology
c_f007e95f capital markets union
c_f0515b4a edible insect
c_f05a3667 EU macroregional policy
c_f0a7cb51 bioinformatics
c_f2c7a2f7 organic certification
c_f2f1fb47 Bourgogne-Franche-Comté
c_f40562e9 capacity building
c_f53bfc88 digital rights management
c_f5622f5f active and assisted living
c_f5d6dbf6 international protection
c_f5ed5adb European Insurance and Occupational Pensions Authority
c_f7430876 search and rescue
c_f7c1b2bd dynamic data
c_f831f088 public space
c_f9143718 County of Koprivnica-Križevci
c_f9c004eb project funding
c_fa0acac6 food waste
c_fa8f51b0 intangible asset
c_fb3022d5 EU international partnership
c_fc586505 environmental auditing
c_fd5273d6 call for proposals
c_fd56c432 nepotism
c_fd848a9f Franco-German relationship
c_fea6771b research integrity
c_fee7acae County of Zadar
c_ff1a6c36 European Health Union
c_ff4dd793 molecular biology
c_ff638149 asylum seeker
c_ff983fb3 user authorisation
`
