import type {ShippedLanguage} from '../locales/index.js'
import {bareWords} from './bare-words.js'

/** Subjects of answers that nobody wrote, in one language. */
export interface AbsenceWords {
  /** Beginnings of words that say “automatic”, and of those that say “reply”: programs set one beside the other. */
  readonly automatic: readonly string[]
  readonly reply: readonly string[]
  /** Subjects of persons who are away: of two words and more however they go on, else alone. */
  readonly away: readonly string[]
}

/** The fields of `AbsenceWords`, in their order; a bar between two. */
type Row = readonly [automatic: string, reply: string, away: string]

/** By primary language subtag; a language that ships does not compile without its row. */
const rows: Readonly<Record<ShippedLanguage, Row>> = {
  bg: [
    'автоматич',
    'отговор',
    'извън офиса | отсъствие | отсъствам | не съм в офиса | в отпуск съм | отпуск | съобщение за отсъствие',
  ],
  cs: [
    'automatick',
    'odpoved',
    'mimo kancelář | nepřítomnost | nepřítomen | nepřítomna | nejsem v kanceláři | jsem mimo kancelář | dovolená | na dovolené',
  ],
  da: [
    'automatisk',
    'svar | besked',
    'fravær | fraværende | fraværsmeddelelse | fraværsbesked | ikke på kontoret | ikke til stede | ferie | på ferie | jeg er på ferie | autosvar',
  ],
  de: [
    'automatisch | autom',
    'antwort | rückmeldung',
    'abwesenheit | abwesend | abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht | abwesenheitsassistent | nicht im büro | ich bin nicht im büro | ich bin abwesend | ich bin im urlaub | im urlaub | urlaub | außer haus | nicht im haus | derzeit abwesend | autoantwort | autoreply',
  ],
  el: [
    'αυτοματ',
    'απαντηση | μηνυμα',
    'εκτός γραφείου | απουσία | απουσιάζω | απουσία από το γραφείο | είμαι εκτός γραφείου | σε άδεια | άδεια',
  ],
  en: [
    'auto | automat',
    'repl | respon | answer | message | confirmation | acknowledg',
    "out of office | out of the office | ooo | ooto | away | away from | i am away | i'm away | i am out | i'm out | i am currently out | i am currently away | i am on leave | currently out | on leave | on annual leave | annual leave | on holiday | on vacation | vacation | maternity leave | paternity leave | parental leave | sick leave | on maternity leave | on parental leave | on sick leave | absence from office | not in the office | auto | autoreply | auto-reply | autoresponse | auto-response | has left the organisation | no longer with the organisation",
  ],
  es: [
    'automatic',
    'respuesta | contestacion | mensaje',
    'fuera de oficina | fuera de la oficina | ausencia | ausente | ausente de la oficina | estoy de vacaciones | de vacaciones | vacaciones | estoy fuera | me encuentro fuera | autorespuesta',
  ],
  et: [
    'automaat',
    'vastus | automaatvastus',
    'kontorist väljas | kontorist eemal | olen puhkusel | puhkusel | puhkus | eemal | töölt eemal | automaatvastus',
  ],
  fi: [
    'automaatti',
    'vastaus | automaattivastaus',
    'poissa | poissaolo | poissaoloviesti | poissaoloilmoitus | poissa toimistolta | en ole toimistolla | olen lomalla | lomalla | automaattivastaus',
  ],
  fr: [
    'automati',
    'reponse | message | accuse',
    "absence | absent | absente | absent du bureau | absente du bureau | absence du bureau | absence bureau | message d'absence | avis d'absence | notification d'absence | notice d'absence | je suis absent | je suis absente | je suis actuellement absent | je suis actuellement absente | je suis en congé | je suis en congés | en congé | en congés | congé maternité | congé maladie | congé parental | congés | en vacances | hors du bureau | actuellement absent | actuellement absente | indisponible",
  ],
  ga: ['uathoibri', 'freagra', 'as an oifig | as láthair | ar saoire | níl mé san oifig'],
  hr: [
    'automatsk',
    'odgovor | poruka',
    'odsutan | odsutna | odsutnost | izvan ureda | nisam u uredu | na godišnjem odmoru | godišnji odmor',
  ],
  hu: [
    'automatikus',
    'valasz',
    'házon kívül | irodán kívül | nem vagyok az irodában | szabadságon | szabadságon vagyok | szabadság | távollét | távol vagyok',
  ],
  it: [
    'automatic',
    'risposta | messaggio',
    "fuori sede | fuori ufficio | fuori dall'ufficio | assente | assenza | assenza dall'ufficio | assente dall'ufficio | sono assente | sono in ferie | in ferie | ferie | non sono in ufficio",
  ],
  kk: ['автоматты', 'жауап', 'кеңседен тыс | кеңседе емеспін | демалыстамын | демалыс | орнында жоқ'],
  lt: [
    'automatin',
    'atsakym | pranesim',
    'nesu biure | ne biure | atostogos | atostogauju | nesu darbe | išvykęs | išvykusi | nebūsiu biure',
  ],
  lv: ['automatisk', 'atbild', 'prombūtne | prombūtnē | ārpus biroja | neesmu birojā | atvaļinājums | atvaļinājumā'],
  mt: ['awtomatik', 'twegiba | risposta', "barra mill-uffiċċju | 'l barra mill-uffiċċju | bil-leave | assenti"],
  nl: [
    'automatisch | autom',
    'antwoord | reactie | bericht',
    'afwezig | afwezigheid | afwezigheidsbericht | afwezigheidsmelding | niet aanwezig | buiten kantoor | niet op kantoor | met vakantie | op vakantie | met verlof | vakantie | ik ben afwezig | ik ben met vakantie',
  ],
  pl: [
    'automatyczn | auto',
    'odpowiedz | wiadomosc',
    'nieobecność | nieobecny | nieobecna | poza biurem | jestem poza biurem | nie ma mnie w biurze | urlop | na urlopie | jestem na urlopie | autoodpowiedź | autoresponder',
  ],
  pt: [
    'automatic',
    'resposta | mensagem',
    'ausência | ausente | ausência temporária | ausente do escritório | fora do escritório | estou de férias | de férias | férias | estou ausente',
  ],
  ro: [
    'automat',
    'raspuns | mesaj',
    'absent | absentă | absență | în afara biroului | plecat din birou | plecată din birou | nu sunt la birou | în concediu | sunt în concediu | concediu',
  ],
  ru: [
    'автомат | авто',
    'ответ | уведомлени | сообщени',
    'нет на месте | вне офиса | отсутствие | отсутствую | отсутствую в офисе | в отпуске | я в отпуске | отпуск | в командировке | меня нет на месте | автоответ | автоответчик',
  ],
  sk: [
    'automatick',
    'odpoved',
    'mimo kanceláriu | mimo kancelárie | neprítomnosť | neprítomný | neprítomná | nie som v kancelárii | dovolenka | na dovolenke',
  ],
  sl: [
    'samodejn | avtomatsk',
    'odgovor | odziv',
    'odsoten | odsotna | odsotnost | izven pisarne | zunaj pisarne | nisem v pisarni | na dopustu | dopust',
  ],
  sv: [
    'automatisk',
    'svar | meddelande',
    'frånvaro | frånvarande | frånvaromeddelande | borta från kontoret | inte på kontoret | ej på kontoret | på semester | semester | jag är på semester | autosvar',
  ],
  uk: [
    'автомат | авто',
    'відповід | повідомленн',
    'поза офісом | відсутність | відсутній | відсутня | у відпустці | я у відпустці | відпустка | немає на місці | автовідповідь',
  ],
}

const words = (row: string): readonly string[] => row.split(' | ').map(bareWords)

/** Subjects of every language; a list, since whoever answers does so in any. */
export const absenceWords: readonly AbsenceWords[] = Object.values(rows).map(([automatic, reply, away]) => ({
  automatic: words(automatic),
  reply: words(reply),
  away: words(away),
}))
