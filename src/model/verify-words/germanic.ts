import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Germanic languages. */
export const germanic = {
  en: {
    title: 'Verify a document',
    intro:
      'Drop a file here that the publisher ({house}) may have issued: a PDF, a mail, a page or a Markdown text. You will see whether it is genuine and unchanged. The file does not leave your device.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    checking: 'Checking…',
    genuine: 'Genuine and unchanged: {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}.',
    reset:
      'Uncertain: its text has the words of {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}. What stands around or over them, and how they look, was not compared: read the published document.',
    today: 'Uncertain: {reference}, as this site has it today, which no key signs.',
    pageOf: 'A page of version\u00A0{version}.',
    superseded: 'There is a newer version:\u00A0{version}, of {date}.',
    closed: 'Its matter is closed.',
    withdrawn: 'It was withdrawn on {date}.',
    forged: 'Not genuine: this file says that it is {reference}, but the publisher ({house}) issued other bytes.',
    unknown:
      'Unknown: the public log of the publisher ({house}) does not have this file. Restricted documents are never in it.',
    resaved: 'A copy that was printed or saved anew proves nothing: read the published document.',
    official: 'The published document',
    entry: 'Entry {number} of {count} in the public log',
    noScript: 'This page needs JavaScript. The program cess verifies too: cess verify FILE.',
    unreadable: 'This file cannot be read.',
    badLog:
      'The public log of this site cannot be read, or its signature is wrong: nothing can be said about any file.',
  },
  de: {
    title: 'Ein Dokument prüfen',
    intro:
      'Legen Sie hier eine Datei ab, die der Herausgeber ({house}) veröffentlicht haben soll: PDF, E-Mail, Seite oder Markdown-Text. Sie erfahren, ob sie echt und unverändert ist. Die Datei verlässt Ihr Gerät nicht.',
    choose: 'Datei auswählen',
    drop: 'oder hier ablegen',
    checking: 'Wird geprüft …',
    genuine:
      'Echt und unverändert: {reference}, Fassung\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}.',
    reset:
      'Ungewiss: Der Text hat den Wortlaut von {reference}, Fassung\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}. Was um ihn oder über ihm steht und wie er aussieht, wurde nicht verglichen: Lesen Sie das veröffentlichte Dokument.',
    today: 'Ungewiss: {reference}, so wie diese Website es heute zeigt. Kein Schlüssel signiert diesen Stand.',
    pageOf: 'Seite zur Fassung\u00A0{version}.',
    superseded: 'Es gibt eine neuere Fassung:\u00A0{version}, vom {date}.',
    closed: 'Die Sache ist abgeschlossen.',
    withdrawn: 'Zurückgezogen am {date}.',
    forged:
      'Nicht echt: Diese Datei gibt sich als {reference} aus, aber der Herausgeber ({house}) hat andere Bytes veröffentlicht.',
    unknown:
      'Unbekannt: Das öffentliche Protokoll des Herausgebers ({house}) enthält diese Datei nicht. Dokumente mit eingeschränkter Weitergabe stehen nie darin.',
    resaved: 'Eine gedruckte oder neu gespeicherte Kopie beweist nichts: Lesen Sie das veröffentlichte Dokument.',
    official: 'Das veröffentlichte Dokument',
    entry: 'Eintrag {number} von {count} im öffentlichen Protokoll',
    noScript: 'Diese Seite braucht JavaScript. Auch das Programm cess prüft: cess verify DATEI.',
    unreadable: 'Diese Datei ist nicht lesbar.',
    badLog:
      'Das öffentliche Protokoll dieser Website ist nicht lesbar oder falsch signiert: Über keine Datei lässt sich etwas sagen.',
  },
  nl: {
    title: 'Een document controleren',
    intro:
      'Sleep hier een bestand naartoe dat de uitgever ({house}) gepubliceerd zou hebben: een pdf, een e-mail, een pagina of een Markdown-tekst. U ziet of het echt en ongewijzigd is. Het bestand verlaat uw apparaat niet.',
    choose: 'Bestand kiezen',
    drop: 'of sleep het hierheen',
    checking: 'Bezig met controleren…',
    genuine:
      'Echt en ongewijzigd: {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}.',
    reset:
      'Onzeker: de tekst heeft de woorden van {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}. Wat eromheen of eroverheen staat en hoe het eruitziet, is niet vergeleken: lees het gepubliceerde document.',
    today: 'Onzeker: {reference}, zoals deze site het vandaag toont. Die stand is met geen enkele sleutel ondertekend.',
    pageOf: 'Pagina van versie\u00A0{version}.',
    superseded: 'Er is een nieuwere versie:\u00A0{version}, van {date}.',
    closed: 'De zaak is afgesloten.',
    withdrawn: 'Ingetrokken op {date}.',
    forged:
      'Niet echt: dit bestand zegt dat het {reference} is, maar de uitgever ({house}) heeft andere bytes gepubliceerd.',
    unknown:
      'Onbekend: het openbare logboek van de uitgever ({house}) bevat dit bestand niet. Documenten met beperkte verspreiding staan er nooit in.',
    resaved: 'Een afgedrukte of opnieuw opgeslagen kopie bewijst niets: lees het gepubliceerde document.',
    official: 'Het gepubliceerde document',
    entry: 'Vermelding {number} van {count} in het openbare logboek',
    noScript: 'Deze pagina heeft JavaScript nodig. Het programma cess controleert ook: cess verify BESTAND.',
    unreadable: 'Dit bestand is niet leesbaar.',
    badLog:
      'Het openbare logboek van deze site is niet leesbaar of onjuist ondertekend: over geen enkel bestand valt iets te zeggen.',
  },
  da: {
    title: 'Kontrollér et dokument',
    intro:
      'Træk en fil hertil, som udgiveren ({house}) skulle have offentliggjort: en PDF, en e-mail, en side eller en Markdown-tekst. De får at vide, om den er ægte og uændret. Filen forlader ikke Deres enhed.',
    choose: 'Vælg en fil',
    drop: 'eller træk den hertil',
    checking: 'Kontrollerer…',
    genuine: 'Ægte og uændret: {reference}, udgave\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}.',
    reset:
      'Usikkert: teksten har ordene i {reference}, udgave\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}. Det, der står omkring eller over dem, og hvordan de ser ud, er ikke sammenlignet: læs det offentliggjorte dokument.',
    today: 'Usikkert: {reference}, som webstedet viser det i dag. Det er ikke underskrevet med nogen nøgle.',
    pageOf: 'Side om udgave\u00A0{version}.',
    superseded: 'Der findes en nyere udgave:\u00A0{version}, af {date}.',
    closed: 'Sagen er afsluttet.',
    withdrawn: 'Trukket tilbage den {date}.',
    forged:
      'Ikke ægte: filen udgiver sig for at være {reference}, men udgiveren ({house}) har offentliggjort andre byte.',
    unknown:
      'Ukendt: den offentlige log for udgiveren ({house}) har ikke filen. Dokumenter, hvis videregivelse er begrænset, står aldrig i den.',
    resaved: 'En udskrevet eller gemt kopi beviser intet: læs det offentliggjorte dokument.',
    official: 'Det offentliggjorte dokument',
    entry: 'Post {number} af {count} i den offentlige log',
    noScript: 'Siden kræver JavaScript. Programmet cess kontrollerer også: cess verify FIL.',
    unreadable: 'Filen kan ikke læses.',
    badLog: 'Webstedets offentlige log kan ikke læses eller er forkert underskrevet: intet kan siges om nogen fil.',
  },
  sv: {
    title: 'Kontrollera ett dokument',
    intro:
      'Släpp en fil här som utgivaren ({house}) ska ha publicerat: en pdf, ett mejl, en sida eller en Markdown-text. Du får veta om den är äkta och oförändrad. Filen lämnar inte din enhet.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    checking: 'Kontrollerar…',
    genuine: 'Äkta och oförändrad: {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}.',
    reset:
      'Osäkert: texten har orden i {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}. Det som står runt eller över dem, och hur de ser ut, har inte jämförts: läs det publicerade dokumentet.',
    today: 'Osäkert: {reference}, som webbplatsen visar det i dag. Det är inte signerat med någon nyckel.',
    pageOf: 'Sida om version\u00A0{version}.',
    superseded: 'Det finns en nyare version:\u00A0{version}, av den {date}.',
    closed: 'Ärendet är avslutat.',
    withdrawn: 'Tillbakadragen den {date}.',
    forged: 'Inte äkta: filen säger sig vara {reference}, men utgivaren ({house}) har publicerat andra byte.',
    unknown:
      'Okänd: den offentliga loggen för utgivaren ({house}) har inte filen. Dokument med begränsad spridning finns aldrig i den.',
    resaved: 'En kopia som skrivits ut eller sparats om bevisar ingenting: läs det publicerade dokumentet.',
    official: 'Det publicerade dokumentet',
    entry: 'Post {number} av {count} i den offentliga loggen',
    noScript: 'Sidan kräver JavaScript. Programmet cess kontrollerar också: cess verify FIL.',
    unreadable: 'Filen går inte att läsa.',
    badLog: 'Webbplatsens offentliga logg går inte att läsa eller är felaktigt signerad: inget kan sägas om någon fil.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
