import type {ShippedLanguage} from '../locales/index.js'
import {bareWords} from './bare-words.js'

/** Words of one language that, put together in any order, say that somebody wants to leave a list and nothing else. */
export interface LeavingWords {
  /** Beginnings of words that say it by themselves: “unsubscribe”; those of three letters or less are whole words. */
  readonly leave: readonly string[]
  /** Beginnings of words that say it only of a list, an address or oneself: “remove”. */
  readonly remove: readonly string[]
  /** Beginnings of those. */
  readonly from: readonly string[]
  /** Words that may stand beside them, and change nothing. */
  readonly beside: ReadonlySet<string>
  /** Words that begin a signature. */
  readonly closings: readonly string[]
}

/** The fields of `LeavingWords`, in their order, a space between two; closings are of one word or more, a bar between two. */
type Row = readonly [leave: string, remove: string, from: string, beside: string, closings: string]

/** By primary language subtag; a language that ships does not compile without its row. */
const rows: Readonly<Record<ShippedLanguage, Row>> = {
  bg: [
    'отпис отпиш отаб',
    'премах изтри махн изключ',
    'спис абонам адрес ме бюлетин',
    'моля искам желая да се ви от за ме моя моят вашия вашата благодаря здравейте на имейл',
    'поздрави | с уважение',
  ],
  cs: [
    'odhlas odhlás odhlášen',
    'zrus vyrad smaz vymaz odstran vyskrtn',
    'odber seznam adres me mne muj moji moje newsletter',
    'prosim chci chtel chtela bych se si z ze o na muj moji mou moje vas vaseho vasich dekuji dobry den zadam mail mails e-mail e-mails',
    's pozdravem | pozdravem | zdravim',
  ],
  da: [
    'afmeld framelding frameld',
    'fjern slet stryg stop',
    'list mig nyhedsbrev adresse mailadresse abonnement',
    'jeg vil gerne bedes venligst mig min fra jeres listen denne tak hej af fra om at blive mail mails e-mail e-mails',
    'mvh | med venlig hilsen | venlig hilsen | hilsen',
  ],
  de: [
    'abmeld abbestell austrag abzumeld abzubestell auszutrag',
    'losch streich entfern nehm nimm trag storn',
    'verteiler liste mailingliste adresse e-mail-adresse mailadresse newsletter mich',
    'bitte ich mochte wurde wunsche mich meine mein von aus dem der den ihrem ihrer ihren diesem dieser sie hiermit vom gerne aus heraus raus danke hallo guten tag vielen dank und die das zu newsletter ab',
    'mit freundlichen | mfg | freundliche | viele grusse | beste grusse | grusse | lg | vg',
  ],
  el: [
    'διαγραφη διαγραφω διαγραφ απεγγραφ διαγραψ',
    'αφαιρεσ αφαιρε σβησ διαγραψ καταργησ',
    'λιστα με μου διευθυνση εγγραφη συνδρομη',
    'παρακαλω θελω επιθυμω να απο τη την τις το μου με σας μια ευχαριστω καλημερα θα ηθελα email emails e-mail e-mails',
    'με εκτιμηση | χαιρετισμους | φιλικα',
  ],
  en: [
    'unsubscri opt-out optout',
    'remov delet strik',
    'list me address mailing subscription newsletter',
    "please kindly i would i'd like to want wish me my from this that the your these all mailing distribution mails emails off out of thanks thank you hello hi dear sir madam and now immediately asap could again list at once e-mail e-mails email name names",
    'regards | best regards | kind regards | sincerely | best | yours | many thanks | cheers',
  ],
  es: [
    'baja desuscri desinscri',
    'elimin borr quit cancel retir',
    'lista direccion suscripcion me mi boletin',
    'por favor quiero quisiera deseo solicito darme dar darse denme deme la el de mi me su sus esta lista de distribucion correo correos electronico gracias hola buenos dias la que',
    'saludos | un saludo | atentamente | cordialmente',
  ],
  et: [
    'loobu lahku',
    'eemalda kustuta tuhista',
    'list nimekir aadress mind tellimus',
    'palun soovin tahan mind minu oma teie sellest listist tellimusest tanan aitah tere ma e-kiri',
    'lugupidamisega | tervitades | parimat',
  ],
  fi: [
    'peruut irtisan',
    'poist perua perun peruk peruut lopet eroa',
    'list postituslist tilau osoit minu minut uutiskirje',
    'haluan haluaisin pyydan minut minun teidan talta tilauksen tilaukseni osoitteeni kiitos hei ystavallisesti sahkopost',
    'terveisin | ystavallisin | t',
  ],
  fr: [
    'desinscri desabonn desenregistr',
    'supprim retir rayer rayez enlev efface',
    "liste adresse me moi m' diffusion newsletter abonnement",
    "merci svp veuillez priere je souhaite souhaiterais voudrais veux desire demande me moi mon ma de d' la le les l' cette ces vos votre mes mails messages electronique diffusion bonjour madame monsieur a bien vouloir ma s'il vous plait stp d'avance par avance tout simplement des du svp et fichier fichiers nom noms mail e-mail e-mails courriel courriels",
    'cordialement | bien cordialement | bien a vous | salutations | cdt | cdlt | sinceres',
  ],
  ga: [
    'dilio diliost',
    'bain scrios',
    'liosta me mo seoladh',
    'le do thoil me mo den liosta on raibh maith agat go dia duit is mian liom',
    'is mise | le meas',
  ],
  hr: [
    'odjav',
    'uklon izbris brisi ukloni',
    'popis list me moj adres',
    'molim zelim zelio zeljela bih se s sa iz vase popisa liste me moj moju hvala postovani e-mail e-mails',
    's postovanjem | pozdrav | lp | lijep',
  ],
  hu: [
    'leiratkoz iratkoz',
    'torol torl vegy tavolits',
    'list cimem cimet hirlev engem',
    'kerem szeretnek le a az rol listarol hirlevelrol cimemet engem koszonom tisztelt jo napot el fel kivanok e-mail e-mails',
    'udvozlettel | tisztelettel',
  ],
  it: [
    'disiscri disiscriver cancellami cancellatemi cancellarmi disdi',
    'cancell rimuov togli elimin annull',
    'lista mailing indirizzo iscrizione mi newsletter',
    'prego per favore vorrei voglio desidero chiedo di la il mio dalla della dalle dal vostra vostre questa lista mailing list mi vi posta elettronica grazie buongiorno essere cancellato cancellata email emails e-mail e-mails',
    'cordiali | distinti | saluti | cordialmente',
  ],
  kk: [
    'жазылым',
    'шыгар шығар алып жой токтат тоқтат',
    'тізім мені мекенжай',
    'өтінемін мені бас тарту тартамын тарткым келеді шығу рахмет сәлеметсіз бе менің сіздің хат',
    'құрметпен',
  ],
  lt: [
    'atsisak',
    'isbrauk pasalin istrin',
    'saras mane adres prenumerat',
    'prasau prasome noriu noreciau norečiau mane is jusu sio mano saraso prenumeratos aciu laba diena el',
    'pagarbiai | su pagarba',
  ],
  lv: [
    'atteik atsak atrakst',
    'iznem izsled dzes svitro',
    'sarakst mani adres abonement',
    'ludzu velos gribu no mani mana manu jusu sa saraksta abonementa paldies labdien',
    'ar cienu | cienot',
  ],
  mt: [
    'nehhin',
    'nehhi nehhu aqta',
    'lista mil-lista l-abbonament l-indirizz',
    'jekk joghgbok nixtieq mil-lista tieghi l-indirizz grazzi',
    'tislijiet',
  ],
  nl: [
    'afmeld uitschrij uitgeschreven opzeg',
    'verwijder haal schrap schrijf meld',
    'lijst mij me mailinglijst adres e-mailadres nieuwsbrief',
    'graag gelieve wilt wil u mij me mijn van uit de deze uw ik zou willen te af alstublieft aub bedankt dank hallo geachte',
    'met vriendelijke | groet | groeten | mvg | vriendelijke',
  ],
  pl: [
    'wypis rezygn zrezygn',
    'usun skresl wykresl anuluj',
    'list adres mnie subskrypcj newsletter',
    'prosze o chce chcialbym chcialabym mnie mojego moj z ze listy waszej panstwa subskrypcji newslettera adresu dziekuje dzien dobry sie',
    'z powazaniem | pozdrawiam | pozdrowienia',
  ],
  pt: [
    'desinscri',
    'remov retir elimin cancel apag',
    'lista endereco subscricao assinatura me meu minha boletim',
    'por favor quero queria desejo gostaria de a o da minha meu me vossa esta lista distribuicao e-mail obrigado obrigada bom dia ola correio email emails',
    'cumprimentos | atenciosamente | com os melhores',
  ],
  ro: [
    'dezabon',
    'sterg scot elimin',
    'lista listei adresa ma abonament newsletter',
    'va rog vreau doresc as dori sa ma din de pe lista dumneavoastra mea multumesc buna ziua ziua',
    'cu stima | cu respect | salutari',
  ],
  ru: [
    'отпис отпиш',
    'удал исключ убер убра',
    'спис рассыл адрес меня подпис',
    'прошу пожалуиста хочу хотел бы меня мои мой от из вашего вашеи этои этого списка рассылки адрес спасибо здравствуите добрыи день',
    'с уважением | всего доброго',
  ],
  sk: [
    'odhlas odhlás',
    'zrus vyrad vymaz odstran',
    'odber zoznam adres ma moj newsletter',
    'prosim chcem chcel by som sa z zo o moj moju vasho dakujem dobry den ziadam mail mails e-mail e-mails',
    's pozdravom | pozdravom',
  ],
  sl: [
    'odjav',
    'odstran izbris',
    'seznam me moj naslov',
    'prosim zelim rad rada bi se s z iz me moj vasega seznama hvala pozdravljeni za e-post',
    'lep pozdrav | lp | s spostovanjem',
  ],
  sv: [
    'avregistrer avanmal avprenumer',
    'ta avslut stryk radera',
    'list mig adress prenumeration utskick',
    'jag vill skulle vilja mig min fran er denna bort listan prenumerationen adress tack hej snalla e-post',
    'mvh | med vanlig | vanliga | halsningar',
  ],
  uk: [
    'відпис відпиш видпис видпиш вiдпис',
    'видал виключ',
    'спис розсил адрес мене підпис підписк',
    'прошу будь ласка хочу хотів бы би мене мою від з зі із вашого цього списку розсилки дякую добрии день',
    'з повагою',
  ],
}

const words = (row: string): readonly string[] => row.split(' ').map(bareWords)

/** Words of every language. */
export const leavingWords: readonly LeavingWords[] = Object.values(rows).map(
  ([leave, remove, from, beside, closings]) => ({
    leave: words(leave),
    remove: words(remove),
    from: words(from),
    beside: new Set(words(beside)),
    closings: closings.split(' | ').map(bareWords),
  }),
)
