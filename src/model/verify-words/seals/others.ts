import type {SealWords} from '../words.js'

/** Words on seals and signatures, on the page where files are verified, in Baltic, Celtic, Greek, Semitic, Turkic and Uralic languages. */
export const othersSeals = {
  mt: {
    sealed:
      'Ġenwin u mhux mibdul: {reference}, verżjoni\u00A0{version}, issiġillat mill-pubblikatur ({house}). Dokumenti ristretti ma jkunux fir-reġistru pubbliku.',
    broken: 'Mhux ġenwin: dan il-fajl inbidel wara li ġie ssiġillat.',
    seal: 'Is-siġill hu intatt: {name}',
    mailSigned: 'Ġenwin u mhux mibdul: messaġġ tal-pubblikatur ({house}), iffirmat minn {name} ({address}) fi {date}.',
    mailChanged: 'Mhux ġenwin: dan il-messaġġ inbidel wara li ġie ffirmat.',
    mailHead: 'M’għadhomx kif ġew iffirmati: {fields}',
    mailUnsigned: 'Mhux magħruf: xejn ma jipprova l-kliem ta’ dan il-messaġġ. Dak li hemm miegħu jiġi ġġudikat waħdu.',
    mailUncertain:
      'Mhux ċert: {name} ({address}) iffirma dan il-messaġġ, iżda xejn ma jipprova li ġej mill-pubblikatur ({house}) f’din il-għamla.',
  },
  ga: {
    sealed:
      'Barántúil agus gan athrú: {reference}, leagan\u00A0{version}, arna shéalú ag an bhfoilsitheoir ({house}). Ní bhíonn doiciméid shrianta sa logleabhar poiblí.',
    broken: 'Níl sé barántúil: athraíodh an comhad tar éis a shéalaithe.',
    seal: 'Tá an séala slán: {name}',
    mailSigned:
      'Barántúil agus gan athrú: teachtaireacht ón bhfoilsitheoir ({house}), arna síniú ag {name} ({address}) an {date}.',
    mailChanged: 'Níl sí barántúil: athraíodh an teachtaireacht tar éis a sínithe.',
    mailHead: 'Níl siad mar a síníodh iad: {fields}',
    mailUnsigned: 'Anaithnid: níl aon chruthú ar fhocail na teachtaireachta seo. Meastar na ceangaltáin astu féin.',
    mailUncertain:
      'Éiginnte: shínigh {name} ({address}) an teachtaireacht seo, ach níl aon chruthú ann gur ón bhfoilsitheoir ({house}) í sa chruth seo.',
  },
  el: {
    sealed:
      'Γνήσιο και αμετάβλητο: {reference}, έκδοση\u00A0{version}, σφραγισμένο από τον φορέα {house}. Έγγραφα περιορισμένης διανομής δεν υπάρχουν στο δημόσιο μητρώο.',
    broken: 'Όχι γνήσιο: το αρχείο άλλαξε μετά τη σφράγισή του.',
    seal: 'Η σφραγίδα είναι ακέραιη: {name}',
    mailSigned: 'Γνήσιο και αμετάβλητο: μήνυμα του φορέα {house}, με υπογραφή {name} ({address}), στις {date}.',
    mailChanged: 'Όχι γνήσιο: το μήνυμα άλλαξε μετά την υπογραφή του.',
    mailHead: 'Δεν είναι πια όπως υπογράφηκαν: {fields}',
    mailUnsigned: 'Άγνωστο: τίποτε δεν αποδεικνύει τα λόγια αυτού του μηνύματος. Τα συνημμένα κρίνονται χωριστά.',
    mailUncertain:
      'Αβέβαιο: το μήνυμα έχει υπογραφή {name} ({address}), αλλά τίποτε δεν αποδεικνύει ότι προέρχεται από τον φορέα {house} με αυτή τη μορφή.',
  },
  et: {
    sealed:
      'Ehtne ja muutmata: {reference}, versioon\u00A0{version}, pitseerija {house}. Piiratud dokumente avalikus logis ei ole.',
    broken: 'Ei ole ehtne: faili on pärast pitseerimist muudetud.',
    seal: 'Pitser on terve: {name}',
    mailSigned: 'Ehtne ja muutmata: kiri, saatja {house}, allkirjastaja {name} ({address}), {date}.',
    mailChanged: 'Ei ole ehtne: kirja on pärast allkirjastamist muudetud.',
    mailHead: 'Ei ole enam nii, nagu allkirjastati: {fields}',
    mailUnsigned: 'Tundmatu: miski ei tõenda selle kirja sõnu. Manuseid hinnatakse eraldi.',
    mailUncertain:
      'Ebakindel: kirja on allkirjastanud {name} ({address}), kuid miski ei tõenda, et see pärineb sellisena asutuselt {house}.',
  },
  fi: {
    sealed:
      'Aito ja muuttumaton: {reference}, versio\u00A0{version}, sinetöijä {house}. Rajoitettuja asiakirjoja ei ole julkisessa lokissa.',
    broken: 'Ei aito: tiedostoa on muutettu sinetöinnin jälkeen.',
    seal: 'Sinetti on ehjä: {name}',
    mailSigned: 'Aito ja muuttumaton: viesti, lähettäjä {house}, allekirjoittaja {name} ({address}), {date}.',
    mailChanged: 'Ei aito: viestiä on muutettu allekirjoituksen jälkeen.',
    mailHead: 'Eivät enää sellaisia kuin allekirjoitettaessa: {fields}',
    mailUnsigned: 'Tuntematon: mikään ei todista tämän viestin sanoja. Liitteet arvioidaan erikseen.',
    mailUncertain:
      'Epävarma: viestin on allekirjoittanut {name} ({address}), mutta mikään ei todista, että se tulee tässä muodossa lähettäjältä {house}.',
  },
  hu: {
    sealed:
      'Hiteles és változatlan: {reference},\u00A0{version}. változat, bélyegzővel ellátta: {house}. Korlátozott dokumentumok nincsenek a nyilvános naplóban.',
    broken: 'Nem hiteles: a fájlt a lebélyegzés után módosították.',
    seal: 'A bélyegző ép: {name}',
    mailSigned: 'Hiteles és változatlan: {house} üzenete, aláírta: {name} ({address}), {date}',
    mailChanged: 'Nem hiteles: az üzenetet az aláírás után módosították.',
    mailHead: 'Már nem olyanok, mint aláíráskor: {fields}',
    mailUnsigned: 'Ismeretlen: semmi sem bizonyítja az üzenet szavait. A mellékletekről külön döntünk.',
    mailUncertain:
      'Bizonytalan: az üzenetet {name} ({address}) írta alá, de semmi sem bizonyítja, hogy ebben a formában {house} küldte.',
  },
  lt: {
    sealed:
      'Tikras ir nepakeistas: {reference}, versija\u00A0{version}, užantspaudavo {house}. Riboto platinimo dokumentų viešajame žurnale nėra.',
    broken: 'Netikras: failas pakeistas po to, kai buvo užantspauduotas.',
    seal: 'Spaudas nepažeistas: {name}',
    mailSigned: 'Tikras ir nepakeistas: {house} laiškas, pasirašė {name} ({address}), {date}',
    mailChanged: 'Netikras: laiškas pakeistas po pasirašymo.',
    mailHead: 'Nebe tokie, kokie buvo pasirašyti: {fields}',
    mailUnsigned: 'Nežinomas: niekas neįrodo šio laiško žodžių. Priedai vertinami atskirai.',
    mailUncertain: 'Neaišku: laišką pasirašė {name} ({address}), bet niekas neįrodo, kad toks jis atėjo iš {house}.',
  },
  lv: {
    sealed:
      'Īsts un nemainīts: {reference}, versija\u00A0{version}, apzīmogojusi organizācija {house}. Ierobežotu dokumentu publiskajā žurnālā nav.',
    broken: 'Nav īsts: fails mainīts pēc apzīmogošanas.',
    seal: 'Zīmogs ir neskarts: {name}',
    mailSigned: 'Īsta un nemainīta: organizācijas {house} vēstule, parakstījis {name} ({address}), {date}',
    mailChanged: 'Nav īsta: vēstule mainīta pēc parakstīšanas.',
    mailHead: 'Vairs nav tādi, kādi tika parakstīti: {fields}',
    mailUnsigned: 'Nezināms: nekas nepierāda šīs vēstules vārdus. Pielikumi tiek vērtēti atsevišķi.',
    mailUncertain:
      'Neskaidrs: vēstuli parakstījis {name} ({address}), bet nekas nepierāda, ka tā šādā veidā nāk no organizācijas {house}.',
  },
  kk: {
    sealed:
      'Шынайы, өзгермеген: {reference},\u00A0{version}-нұсқа, мөр басқан {house}. Шектеулі құжаттар ашық журналда болмайды.',
    broken: 'Шынайы емес: файл мөр басылғаннан кейін өзгертілген.',
    seal: 'Мөр бүтін: {name}',
    mailSigned: 'Шынайы, өзгермеген: {house} хаты, қол қойған {name} ({address}), {date}',
    mailChanged: 'Шынайы емес: хат қол қойылғаннан кейін өзгертілген.',
    mailHead: 'Қол қойылған күйінде емес: {fields}',
    mailUnsigned: 'Белгісіз: бұл хаттың сөздерін ештеңе дәлелдемейді. Тіркемелер бөлек бағаланады.',
    mailUncertain:
      'Белгісіз: хатқа {name} ({address}) қол қойған, бірақ оның осы түрінде {house} тарапынан келгенін ештеңе дәлелдемейді.',
  },
} as const satisfies Readonly<Record<string, SealWords>>
