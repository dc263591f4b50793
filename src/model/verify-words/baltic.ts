import type {VerifyWords} from './words.js'

/** Words of the page where files are verified, in languages around the Baltic Sea. */
export const baltic = {
  et: {
    title: 'Kontrolli dokumenti',
    intro:
      'Lohistage siia fail, mille {house} olevat avaldanud: PDF, kiri, leht või Markdown-tekst. Saate teada, kas see on ehtne ja muutmata. Fail ei lahku teie seadmest.',
    choose: 'Valige fail',
    drop: 'või lohistage see siia',
    checking: 'Kontrollimine…',
    genuine: 'Ehtne ja muutmata: {reference}, versioon\u00A0{version}, avaldaja {house}, {date}.',
    reset:
      'Ebakindel: tekstis on dokumendi {reference} sõnad, versioon\u00A0{version}, avaldaja {house}, {date}. Seda, mis on nende ümber või peal, ja nende välimust ei võrreldud: lugege avaldatud dokumenti.',
    today: 'Ebakindel: {reference}, nagu see on täna sellel veebisaidil, mida ükski võti ei allkirjasta.',
    pageOf: 'Versiooni\u00A0{version} leht.',
    superseded: 'On olemas uuem versioon:\u00A0{version}, {date}.',
    closed: 'Asi on lõpetatud.',
    withdrawn: 'Tagasi võetud: {date}.',
    forged: 'Ei ole ehtne: fail väidab end olevat {reference}, kuid {house} on avaldanud teised baidid.',
    unknown:
      'Tundmatu: asutuse {house} avalikus logis seda faili ei ole. Levitamispiiranguga dokumente seal kunagi ei ole.',
    resaved: 'Trükitud või uuesti salvestatud koopia ei tõenda midagi: lugege avaldatud dokumenti.',
    official: 'Avaldatud dokument',
    entry: 'Kirje {number}/{count} avalikus logis',
    noScript: 'See leht vajab JavaScripti. Kontrollib ka programm cess: cess verify FAIL.',
    unreadable: 'Seda faili ei saa lugeda.',
    badLog: 'Selle saidi avalikku logi ei saa lugeda või on selle allkiri vale: ühegi faili kohta ei saa midagi öelda.',
    sealed:
      'Ebakindel: {reference}, versioon\u00A0{version}, muutmata ajast, mil avaldaja {house} selle e-templiga kinnitas. Avalikus logis seda versiooni ei ole: kas see on asendatud või tagasi võetud, ei ole siin teada. Küsige avaldajalt.',
    disowned:
      'Tundmatu: {reference}, versioon\u00A0{version}. Faili võib olla teinud igaüks, kellel on selle e-templi võti. Küsige avaldajalt.',
    lapsed: 'E-templi sertifikaat on aegunud.',
    stamp: 'Ajatempel võib näidata, millal e-tempel anti: see leht ajatempleid ei kontrolli.',
    revoked: 'Avaldaja {house} seda sertifikaati enam ei usalda, alates: {date}.',
    broken: 'Ei ole ehtne: faili on pärast e-templiga kinnitamist muudetud.',
    seal: 'E-tempel on rikkumata: {name}',
    mailSigned: 'Ehtne ja muutmata: kiri, saatja {house}, allkirjastaja {name} ({address}), {date}.',
    mailChanged: 'Ei ole ehtne: kirja on pärast allkirjastamist muudetud.',
    mailHead: 'Ei ole enam nii, nagu allkirjastati: {fields}',
    mailUnsigned: 'Tundmatu: miski ei tõenda selle kirja sõnu. Manuseid hinnatakse eraldi.',
    mailUncertain:
      'Ebakindel: kirja on allkirjastanud {name} ({address}), kuid miski ei tõenda, et see pärineb sellisena asutuselt {house}.',
  },
  fi: {
    title: 'Tarkista asiakirja',
    intro:
      'Pudota tähän tiedosto, jonka julkaisijaksi on merkitty {house}: PDF, viesti, sivu tai Markdown-teksti. Saat tietää, onko se aito ja muuttumaton. Tiedosto ei poistu laitteeltasi.',
    choose: 'Valitse tiedosto',
    drop: 'tai pudota se tähän',
    checking: 'Tarkistetaan…',
    genuine: 'Aito ja muuttumaton: {reference}, versio\u00A0{version}, julkaisija {house}, {date}.',
    reset:
      'Epävarmaa: tekstissä on asiakirjan {reference} sanat, versio\u00A0{version}, julkaisija {house}, {date}. Sitä, mitä niiden ympärillä tai päällä on ja miltä ne näyttävät, ei verrattu: lue julkaistu asiakirja.',
    today: 'Epävarmaa: {reference}, sellaisena kuin se on tällä sivustolla tänään, mitä mikään avain ei allekirjoita.',
    pageOf: 'Version\u00A0{version} sivu.',
    superseded: 'Uudempi versio on olemassa:\u00A0{version}, {date}.',
    closed: 'Asia on päätetty.',
    withdrawn: 'Peruutettu {date}.',
    forged: 'Ei aito: tiedosto sanoo olevansa {reference}, mutta {house} on julkaissut muut tavut.',
    unknown:
      'Tuntematon: tätä tiedostoa ei ole julkisessa lokissa ({house}). Asiakirjoja, joiden jakelu on rajoitettu, siinä ei ole koskaan.',
    resaved: 'Tulostettu tai uudelleen tallennettu kopio ei todista mitään: lue julkaistu asiakirja.',
    official: 'Julkaistu asiakirja',
    entry: 'Merkintä {number}/{count} julkisessa lokissa',
    noScript: 'Tämä sivu tarvitsee JavaScriptiä. Myös ohjelma cess tarkistaa: cess verify TIEDOSTO.',
    unreadable: 'Tätä tiedostoa ei voi lukea.',
    badLog:
      'Sivuston julkista lokia ei voi lukea tai sen allekirjoitus on väärä: mistään tiedostosta ei voi sanoa mitään.',
    sealed:
      'Epävarmaa: {reference}, versio\u00A0{version}, muuttumaton siitä, kun julkaisija {house} varusti sen leimalla. Julkisessa lokissa ei ole tätä versiota: täällä ei tiedetä, onko se korvattu tai peruutettu. Kysy julkaisijalta.',
    disowned:
      'Tuntematon: {reference}, versio\u00A0{version}. Tiedoston on voinut tehdä kuka tahansa, jolla on tämän leiman avain. Kysy julkaisijalta.',
    lapsed: 'Leiman varmenne on vanhentunut.',
    stamp: 'Aikaleima voi osoittaa, milloin leima lisättiin: tämä sivu ei tarkasta aikaleimoja.',
    revoked: 'Julkaisija {house} ei luota tähän varmenteeseen enää, {date} alkaen.',
    broken: 'Ei aito: tiedostoa on muutettu leiman lisäämisen jälkeen.',
    seal: 'Leima on ehjä: {name}',
    mailSigned: 'Aito ja muuttumaton: viesti, lähettäjä {house}, allekirjoittaja {name} ({address}), {date}.',
    mailChanged: 'Ei aito: viestiä on muutettu allekirjoituksen jälkeen.',
    mailHead: 'Eivät enää sellaisia kuin allekirjoitettaessa: {fields}',
    mailUnsigned: 'Tuntematon: mikään ei todista tämän viestin sanoja. Liitteet arvioidaan erikseen.',
    mailUncertain:
      'Epävarma: viestin on allekirjoittanut {name} ({address}), mutta mikään ei todista, että se tulee tässä muodossa lähettäjältä {house}.',
  },
  lt: {
    title: 'Patikrinti dokumentą',
    intro:
      'Įtempkite čia failą, kurį esą paskelbė {house}: PDF, laišką, puslapį ar „Markdown“ tekstą. Sužinosite, ar jis tikras ir nepakeistas. Failas nepalieka jūsų įrenginio.',
    choose: 'Pasirinkti failą',
    drop: 'arba įtempkite jį čia',
    checking: 'Tikrinama…',
    genuine: 'Tikras ir nepakeistas: {reference}, versija\u00A0{version}, paskelbė {house}, {date}',
    reset:
      'Neaišku: tekste yra dokumento {reference} žodžiai, versija\u00A0{version}, paskelbė {house}, {date} Kas yra aplink juos ar ant jų ir kaip jie atrodo, nelyginta: skaitykite paskelbtą dokumentą.',
    today: 'Neaišku: {reference}, koks šiandien yra šioje svetainėje, o to nepasirašo joks raktas.',
    pageOf: 'Versijos\u00A0{version} puslapis.',
    superseded: 'Yra naujesnė versija:\u00A0{version}, {date}',
    closed: 'Klausimas baigtas.',
    withdrawn: 'Atšaukta {date}',
    forged: 'Netikras: failas sakosi esąs {reference}, tačiau {house} paskelbė kitus baitus.',
    unknown: 'Nežinomas: viešajame žurnale ({house}) šio failo nėra. Riboto platinimo dokumentų jame niekada nebūna.',
    resaved: 'Atspausdinta ar iš naujo įrašyta kopija nieko neįrodo: skaitykite paskelbtą dokumentą.',
    official: 'Paskelbtas dokumentas',
    entry: '{number} įrašas iš {count} viešajame žurnale',
    noScript: 'Šiam puslapiui reikia „JavaScript“. Tikrina ir programa cess: cess verify FAILAS.',
    unreadable: 'Šio failo negalima perskaityti.',
    badLog:
      'Viešojo šios svetainės žurnalo negalima perskaityti arba jo parašas klaidingas: apie jokį failą nieko negalima pasakyti.',
    sealed:
      'Neaišku: {reference}, versija\u00A0{version}, nepakeista nuo tada, kai spaudu pažymėjo {house}. Viešajame žurnale šios versijos nėra: ar ji pakeista kita, ar atšaukta, čia nežinoma. Klauskite leidėjo.',
    disowned:
      'Nežinomas: {reference}, versija\u00A0{version}. Šį failą galėjo sukurti bet kas, kas turi šio spaudo raktą. Klauskite leidėjo.',
    lapsed: 'Spaudo sertifikatas nebegalioja.',
    stamp: 'Laiko žyma gali parodyti, kada uždėtas spaudas: šis puslapis laiko žymų netikrina.',
    revoked: '{house} šiuo sertifikatu nebepasitiki nuo {date}',
    broken: 'Netikras: failas pakeistas po to, kai buvo pažymėtas spaudu.',
    seal: 'Spaudas nepažeistas: {name}',
    mailSigned: 'Tikras ir nepakeistas: {house} laiškas, pasirašė {name} ({address}), {date}',
    mailChanged: 'Netikras: laiškas pakeistas po pasirašymo.',
    mailHead: 'Nebe tokie, kokie buvo pasirašyti: {fields}',
    mailUnsigned: 'Nežinomas: niekas neįrodo šio laiško žodžių. Priedai vertinami atskirai.',
    mailUncertain: 'Neaišku: laišką pasirašė {name} ({address}), bet niekas neįrodo, kad toks jis atėjo iš {house}.',
  },
  lv: {
    title: 'Pārbaudīt dokumentu',
    intro:
      'Nometiet šeit failu, ko esot publicējusi organizācija {house}: PDF, vēstuli, lapu vai Markdown tekstu. Uzzināsiet, vai tas ir īsts un nemainīts. Fails neatstāj jūsu ierīci.',
    choose: 'Izvēlēties failu',
    drop: 'vai nometiet to šeit',
    checking: 'Pārbauda…',
    genuine: 'Īsts un nemainīts: {reference}, redakcija\u00A0{version}, publicējusi organizācija {house}, {date}',
    reset:
      'Neskaidrs: tekstā ir dokumenta {reference} vārdi, redakcija\u00A0{version}, publicējusi organizācija {house}, {date} Kas ir ap tiem vai pār tiem un kā tie izskatās, nav salīdzināts: lasiet publicēto dokumentu.',
    today: 'Neskaidrs: {reference}, kāds tas šodien ir šajā vietnē, un to neparaksta neviena atslēga.',
    pageOf: 'Redakcijas\u00A0{version} lapa.',
    superseded: 'Ir jaunāka redakcija:\u00A0{version}, {date}',
    closed: 'Lieta ir slēgta.',
    withdrawn: 'Atsaukts: {date}',
    forged: 'Nav īsts: fails uzdodas par {reference}, bet organizācija {house} publicējusi citus baitus.',
    unknown:
      'Nezināms: organizācijas {house} publiskajā žurnālā šā faila nav. Dokumentu, kuru izplatīšana ir ierobežota, tajā nekad nav.',
    resaved: 'Izdrukāta vai no jauna saglabāta kopija neko nepierāda: lasiet publicēto dokumentu.',
    official: 'Publicētais dokuments',
    entry: '{number}. ieraksts no {count} publiskajā žurnālā',
    noScript: 'Šai lapai vajadzīgs JavaScript. Pārbauda arī programma cess: cess verify FAILS.',
    unreadable: 'Šo failu nevar nolasīt.',
    badLog:
      'Šīs vietnes publisko žurnālu nevar nolasīt vai tā paraksts ir nepareizs: ne par vienu failu neko nevar pateikt.',
    sealed:
      'Neskaidrs: {reference}, redakcija\u00A0{version}, nemainīts, kopš to apzīmogojusi organizācija {house}. Publiskajā žurnālā šīs redakcijas nav: vai tā aizstāta vai atsaukta, šeit nav zināms. Jautājiet organizācijai.',
    disowned:
      'Nezināms: {reference}, redakcija\u00A0{version}. Šo failu varēja izveidot ikviens, kam ir šī zīmoga atslēga. Jautājiet organizācijai.',
    lapsed: 'Zīmoga sertifikāta termiņš ir beidzies.',
    stamp: 'Laika zīmogs var parādīt, kad fails apzīmogots: šī lapa laika zīmogus nepārbauda.',
    revoked: 'Organizācija {house} vairs neuzticas šim sertifikātam, sākot ar: {date}',
    broken: 'Nav īsts: fails mainīts pēc apzīmogošanas.',
    seal: 'Zīmogs ir neskarts: {name}',
    mailSigned: 'Īsta un nemainīta: organizācijas {house} vēstule, paraksts: {name} ({address}), {date}',
    mailChanged: 'Nav īsta: vēstule mainīta pēc parakstīšanas.',
    mailHead: 'Vairs nav tādi, kādi tika parakstīti: {fields}',
    mailUnsigned: 'Nezināms: nekas nepierāda šīs vēstules vārdus. Pielikumi tiek vērtēti atsevišķi.',
    mailUncertain:
      'Neskaidrs: vēstule ir parakstīta ({name}, {address}), bet nekas nepierāda, ka tā šādā veidā nāk no organizācijas {house}.',
  },
} as const satisfies Readonly<Record<string, VerifyWords>>
