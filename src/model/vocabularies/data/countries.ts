/**
 * Countries and territories, one a line: ISO 3166-1 alpha-2 code, English name, French name, EuroVoc concept where there is one.
 *
 * Names of the Unicode CLDR, short; concepts of EuroVoc (Publications Office of the European Union).
 */
export const countryTable = `
AD|Andorra|Andorre|1874
AE|United Arab Emirates|Émirats arabes unis|726
AF|Afghanistan|Afghanistan|261
AG|Antigua and Barbuda|Antigua-et-Barbuda|3401
AI|Anguilla|Anguilla|3402
AL|Albania|Albanie|1125
AM|Armenia|Arménie|5445
AO|Angola|Angola|1876
AQ|Antarctica|Antarctique|1983
AR|Argentina|Argentine|2525
AS|American Samoa|Samoa américaines|3411
AT|Austria|Autriche|4353
AU|Australia|Australie|4160
AW|Aruba|Aruba|2820
AX|Åland|Åland|6252
AZ|Azerbaijan|Azerbaïdjan|5454
BA|Bosnia and Herzegovina|Bosnie-Herzégovine|5469
BB|Barbados|Barbade|4816
BD|Bangladesh|Bangladesh|4732
BE|Belgium|Belgique|4839
BF|Burkina Faso|Burkina Faso|1236
BG|Bulgaria|Bulgarie|5063
BH|Bahrain|Bahreïn|4572
BI|Burundi|Burundi|5072
BJ|Benin|Bénin|4846
BL|Saint Barthélemy|Saint-Barthélemy|8547
BM|Bermuda|Bermudes|4848
BN|Brunei|Brunei|5049
BO|Bolivia|Bolivie|5020
BQ|Bonaire, Saint Eustatius and Saba|Bonaire, Saint-Eustache et Saba|451912
BR|Brazil|Brésil|5040
BS|Bahamas|Bahamas|4567
BT|Bhutan|Bhoutan|4862
BV|Bouvet Island|Île Bouvet|
BW|Botswana|Botswana|5029
BY|Belarus|Biélorussie|5458
BZ|Belize|Belize|4841
CA|Canada|Canada|5100
CC|Cocos (Keeling) Islands|Îles Cocos|
CD|Democratic Republic of the Congo|République démocratique du Congo|4779
CF|Central African Republic|République centrafricaine|5349
CG|Congo|Congo|111
CH|Switzerland|Suisse|4324
CI|Côte d'Ivoire|Côte d'Ivoire|249
CK|Cook Islands|Îles Cook|205
CL|Chile|Chili|5965
CM|Cameroon|Cameroun|5095
CN|China|Chine|5969
CO|Colombia|Colombie|6036
CR|Costa Rica|Costa Rica|247
CU|Cuba|Cuba|314
CV|Cape Verde|Cap-Vert|5108
CW|Curaçao|Curaçao|333
CX|Christmas Island|Île Christmas|
CY|Cyprus|Chypre|5989
CZ|Czechia|Tchéquie|5860
DE|Germany|Allemagne|1318
DJ|Djibouti|Djibouti|484
DK|Denmark|Danemark|336
DM|Dominica|Dominique|496
DO|Dominican Republic|République dominicaine|3415
DZ|Algeria|Algérie|1196
EC|Ecuador|Équateur|841
EE|Estonia|Estonie|5619
EG|Egypt|Égypte|690
EH|Western Sahara|Sahara occidental|3799
ER|Eritrea|Érythrée|5617
ES|Spain|Espagne|863
ET|Ethiopia|Éthiopie|891
FI|Finland|Finlande|1019
FJ|Fiji|Fidji|993
FK|Falkland Islands|Îles Malouines|1771
FM|Micronesia|Micronésie|7198
FO|Faroe Islands|Îles Féroé|1294
FR|France|France|1085
GA|Gabon|Gabon|1124
GB|United Kingdom|Royaume-Uni|3774
GD|Grenada|Grenade|1185
GE|Georgia|Géorgie|5652
GF|French Guiana|Guyane française|1220
GG|Guernsey|Guernesey|451941
GH|Ghana|Ghana|1166
GI|Gibraltar|Gibraltar|1168
GL|Greenland|Groenland|1188
GM|Gambia|Gambie|1128
GN|Guinea|Guinée|1216
GP|Guadeloupe|Guadeloupe|1207
GQ|Equatorial Guinea|Guinée équatoriale|1218
GR|Greece|Grèce|1182
GS|South Georgia and South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|
GT|Guatemala|Guatemala|1208
GU|Guam|Guam|1289
GW|Guinea-Bissau|Guinée-Bissau|1217
GY|Guyana|Guyana|1219
HK|Hong Kong|Hong Kong|1254
HM|Heard and McDonald Islands|Îles Heard-et-MacDonald|
HN|Honduras|Honduras|1253
HR|Croatia|Croatie|5563
HT|Haiti|Haïti|1228
HU|Hungary|Hongrie|1255
ID|Indonesia|Indonésie|1355
IE|Ireland|Irlande|1504
IL|Israel|Israël|1518
IM|Isle of Man|Île de Man|3381
IN|India|Inde|1338
IO|British Indian Ocean Territory|Territoire britannique de l'océan Indien|8373
IQ|Iraq|Irak|1500
IR|Iran|Iran|1501
IS|Iceland|Islande|1509
IT|Italy|Italie|1519
JE|Jersey|Jersey|451991
JM|Jamaica|Jamaïque|1522
JO|Jordan|Jordanie|1532
JP|Japan|Japon|1524
KE|Kenya|Kenya|1557
KG|Kyrgyzstan|Kirghizstan|5694
KH|Cambodia|Cambodge|1555
KI|Kiribati|Kiribati|1559
KM|Comoros|Comores|33
KN|Saint Kitts and Nevis|Saint-Christophe-et-Niévès|3403
KP|North Korea|Corée du Nord|236
KR|South Korea|Corée du Sud|235
KW|Kuwait|Koweït|1560
KY|Cayman Islands|Îles Caïmans|1291
KZ|Kazakhstan|Kazakhstan|5693
LA|Laos|Laos|1584
LB|Lebanon|Liban|1613
LC|Saint Lucia|Sainte-Lucie|3833
LI|Liechtenstein|Liechtenstein|1649
LK|Sri Lanka|Sri Lanka|4246
LR|Liberia|Liberia|1617
LS|Lesotho|Lesotho|1611
LT|Lithuania|Lituanie|5709
LU|Luxembourg|Luxembourg|1712
LV|Latvia|Lettonie|5706
LY|Libya|Libye|1639
MA|Morocco|Maroc|1819
MC|Monaco|Monaco|1965
MD|Moldova|Moldavie|5858
ME|Montenegro|Monténégro|5746
MF|Saint Martin|Saint-Martin|3816
MG|Madagascar|Madagascar|1729
MH|Marshall Islands|Îles Marshall|3410
MK|North Macedonia|Macédoine du Nord|5713
ML|Mali|Mali|1769
MM|Myanmar|Myanmar|4966
MN|Mongolia|Mongolie|1968
MO|Macao|Macao|1716
MP|Northern Mariana Islands|Îles Mariannes du Nord|451462
MQ|Martinique|Martinique|1822
MR|Mauritania|Mauritanie|1842
MS|Montserrat|Montserrat|1986
MT|Malta|Malte|1774
MU|Mauritius|Maurice|1841
MV|Maldives|Maldives|1768
MW|Malawi|Malawi|1766
MX|Mexico|Mexique|1899
MY|Malaysia|Malaisie|1767
MZ|Mozambique|Mozambique|2018
NA|Namibia|Namibie|2027
NC|New Caledonia|Nouvelle-Calédonie|2088
NE|Niger|Niger|2057
NF|Norfolk Island|Île Norfolk|6279
NG|Nigeria|Nigeria|2058
NI|Nicaragua|Nicaragua|2055
NL|Netherlands|Pays-Bas|2286
NO|Norway|Norvège|2084
NP|Nepal|Népal|2052
NR|Nauru|Nauru|2037
NU|Niue|Niue|6280
NZ|New Zealand|Nouvelle-Zélande|2089
OM|Oman|Oman|2138
PA|Panama|Panama|2224
PE|Peru|Pérou|2331
PF|French Polynesia|Polynésie française|2547
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|2229
PH|Philippines|Philippines|2368
PK|Pakistan|Pakistan|2222
PL|Poland|Pologne|2543
PM|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|3823
PN|Pitcairn Islands|Îles Pitcairn|3416
PR|Puerto Rico|Porto Rico|2562
PS|Palestine|Palestine|5930
PT|Portugal|Portugal|2563
PW|Palau|Palaos|6278
PY|Paraguay|Paraguay|2231
QA|Qatar|Qatar|2866
RE|Réunion|La Réunion|1561
RO|Romania|Roumanie|3763
RS|Serbia|Serbie|5892
RU|Russia|Russie|5876
RW|Rwanda|Rwanda|3784
SA|Saudi Arabia|Arabie saoudite|2336
SB|Solomon Islands|Îles Salomon|3857
SC|Seychelles|Seychelles|4148
SD|Sudan|Soudan|4217
SE|Sweden|Suède|4320
SG|Singapore|Singapour|4164
SH|Saint Helena|Sainte-Hélène|3830
SI|Slovenia|Slovénie|5898
SJ|Svalbard and Jan Mayen|Svalbard et Jan Mayen|
SK|Slovakia|Slovaquie|5859
SL|Sierra Leone|Sierra Leone|4161
SM|San Marino|Saint-Marin|3814
SN|Senegal|Sénégal|4092
SO|Somalia|Somalie|4212
SR|Suriname|Suriname|4342
SS|South Sudan|Soudan du Sud|451486
ST|São Tomé and Príncipe|Sao Tomé-et-Principe|3888
SV|El Salvador|Salvador|691
SX|Sint Maarten|Saint-Martin (partie néerlandaise)|451885
SY|Syria|Syrie|4354
SZ|Eswatini|Eswatini|4351
TC|Turks and Caicos Islands|Îles Turques-et-Caïques|1298
TD|Chad|Tchad|4410
TF|French Southern Territories|Terres australes françaises|
TG|Togo|Togo|4465
TH|Thailand|Thaïlande|4453
TJ|Tajikistan|Tadjikistan|5925
TK|Tokelau|Tokelau|6281
TL|Timor-Leste|Timor-Leste|4461
TM|Turkmenistan|Turkménistan|5944
TN|Tunisia|Tunisie|4578
TO|Tonga|Tonga|4466
TR|Türkiye|Turquie|4580
TT|Trinidad and Tobago|Trinité-et-Tobago|4570
TV|Tuvalu|Tuvalu|4583
TW|Taiwan|Taïwan|4375
TZ|Tanzania|Tanzanie|4376
UA|Ukraine|Ukraine|5946
UG|Uganda|Ouganda|2203
UM|U.S. Outlying Islands|Îles mineures éloignées des États-Unis|
US|United States|États-Unis|888
UY|Uruguay|Uruguay|4621
UZ|Uzbekistan|Ouzbékistan|5770
VA|Holy See|Saint-Siège|4649
VC|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|3405
VE|Venezuela|Venezuela|4662
VG|British Virgin Islands|Îles Vierges britanniques|1299
VI|US Virgin Islands|Îles Vierges des États-Unis|3406
VN|Vietnam|Viêt Nam|4707
VU|Vanuatu|Vanuatu|4648
WF|Wallis and Futuna|Wallis-et-Futuna|4772
WS|Samoa|Samoa|3858
YE|Yemen|Yémen|4775
YT|Mayotte|Mayotte|1843
ZA|South Africa|Afrique du Sud|321
ZM|Zambia|Zambie|4780
ZW|Zimbabwe|Zimbabwe|4782
`
