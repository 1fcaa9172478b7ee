/** What the demonstration holds. All of it is invented and says so. */
export const NETWORK = 'demonstration-network'
export const DECLARATION = 'demonstration-declaration'
export const ONE = 'demonstration-city-one-fi'
export const TWO = 'demonstration-city-two-es'
const NEXT_MEETING = 'demonstration-meeting-2'
const CONFERENCE = 'demonstration-conference'

/** The English titles of the commitments of which a report is late, as the runner makes it. */
const REPORT_DUE = 'Audio guides for walking'
const REPORT_OVERDUE = 'Maps of what one learns'

export function cities() {
  const shared = { kind: 'MUNICIPALITY', sourceLanguage: 'en', sources: ['Invented for the demonstration'] }
  return [
    {
      ...shared,
      slug: ONE,
      ownName: 'Demonstration City One',
      names: { en: 'Demonstration City One', es: 'Ciudad de demostración uno', fr: 'Ville de démonstration un' },
      country: 'FI',
      timeZone: 'Europe/Helsinki',
    },
    {
      ...shared,
      slug: TWO,
      ownName: 'Demonstration City Two',
      names: { en: 'Demonstration City Two', es: 'Ciudad de demostración dos', fr: 'Ville de démonstration deux' },
      country: 'ES',
      timeZone: 'Europe/Madrid',
    },
  ]
}

export function network() {
  return {
    slug: NETWORK,
    kind: 'THEMATIC',
    sourceLanguage: 'en',
    names: { en: 'Demonstration network', es: 'Red de demostración', fr: 'Réseau de démonstration' },
    about: {
      en: 'This network and its cities are invented. They show what Paideia does.',
      es: 'Esta red y sus ciudades son inventadas. Muestran lo que hace Paideia.',
      fr: 'Ce réseau et ses villes sont inventés. Ils montrent ce que fait Paideia.',
    },
    sources: ['Invented for the demonstration'],
  }
}

export function declaration() {
  return {
    slug: DECLARATION,
    kind: 'OUTCOME',
    year: 2026,
    sourceLanguage: 'en',
    titles: { en: 'Demonstration declaration', es: 'Declaración de demostración', fr: 'Déclaration de démonstration' },
    issuer: NETWORK,
    state: 'OPEN',
    sources: ['Invented for the demonstration'],
    blocks: [
      block(
        'PREAMBLE',
        'Cities that do not exist have nothing to lose by showing how it is done.',
        'Las ciudades que no existen no pierden nada por mostrar cómo se hace.',
        'Les villes qui n’existent pas ne perdent rien à montrer comment faire.',
      ),
      block(
        'CLAUSE',
        'We keep our libraries open when people have time.',
        'Abrimos las bibliotecas cuando la gente tiene tiempo.',
        'Nous ouvrons nos bibliothèques quand les gens ont le temps.',
      ),
      block(
        'CLAUSE',
        'We let everybody learn on the way to work.',
        'Damos a todo el mundo la ocasión de aprender camino del trabajo.',
        'Nous permettons à chacun d’apprendre en allant au travail.',
      ),
      block('CLOSING', '{{city.name}} joins.', '{{city.name}} se adhiere.', '{{city.name}} se joint à nous.'),
    ],
  }
}

/** @param {string} kind @param {string} en @param {string} es @param {string} fr */
function block(kind, en, es, fr) {
  return { kind, texts: { en, es, fr } }
}

export function meetings() {
  const shared = {
    network: NETWORK,
    kind: 'NETWORK_MEETING',
    sourceLanguage: 'en',
    sources: ['Invented for the demonstration'],
  }
  return [
    {
      ...shared,
      slug: 'demonstration-meeting-1',
      titles: {
        en: 'First meeting of the demonstration network',
        es: 'Primer encuentro de la red de demostración',
        fr: 'Première rencontre du réseau de démonstration',
      },
      when: { edtf: '2025-05-14' },
      mode: 'ONSITE',
      host: ONE,
      state: 'HELD',
    },
    {
      ...shared,
      slug: NEXT_MEETING,
      titles: {
        en: 'Second meeting of the demonstration network',
        es: 'Segundo encuentro de la red de demostración',
        fr: 'Deuxième rencontre du réseau de démonstration',
      },
      when: { edtf: `${inYears(1)}-05-12/${inYears(1)}-05-13` },
      mode: 'HYBRID',
      host: TWO,
      state: 'CONFIRMED',
    },
  ]
}

export function conference() {
  const invented = {
    en: 'This conference is invented. It shows how people register for one.',
    es: 'Este congreso es inventado. Muestra cómo se inscribe la gente.',
    fr: 'Cette conférence est inventée. Elle montre comment on s’y inscrit.',
  }
  return {
    slug: CONFERENCE,
    network: NETWORK,
    sourceLanguage: 'en',
    titles: { en: 'Demonstration conference', es: 'Congreso de demostración', fr: 'Conférence de démonstration' },
    theme: {
      en: 'What everybody can learn from cities that do not exist',
      es: 'Lo que todo el mundo puede aprender de ciudades que no existen',
      fr: 'Ce que chacun peut apprendre de villes qui n’existent pas',
    },
    themes: LEARNING.themes,
    about: invented,
    organisers: [network().names],
    when: { edtf: `${inYears(1)}-09-15/${inYears(1)}-09-17` },
    mode: 'HYBRID',
    host: ONE,
    venue: { name: 'Demonstration Hall', address: 'No street 1' },
    state: 'CONFIRMED',
    expected: [{ value: 200, unit: 'people', year: inYears(1), source: 'Invented for the demonstration' }],
    contact: { name: 'Secretariat of the demonstration', email: 'demonstration@example.org', consent: true },
    sources: ['Invented for the demonstration'],
  }
}

/**
 * How people register, and who has: for the conference already, with more who want to come than there are places; for the
 * next meeting not before its day of opening.
 */
export function registrations() {
  return [
    {
      path: `/conferences/${CONFERENCE}`,
      event: { kind: 'CONFERENCE', event: CONFERENCE },
      settings: {
        opensAt: `${inYears(0)}-01-01T08:00:00Z`,
        closesAt: `${inYears(1)}-08-31T20:59:00Z`,
        places: [{ mode: 'ONSITE', capacity: 6, perCity: 4 }, { mode: 'ONLINE' }],
        questions: [
          {
            code: 'diet',
            kind: 'CHOICE',
            labels: { en: 'What do you eat?', es: '¿Qué come usted?', fr: 'Que mangez-vous ?' },
            required: false,
            sensitive: true,
            choices: [
              { code: 'anything', labels: { en: 'Anything', es: 'De todo', fr: 'De tout' } },
              { code: 'vegetarian', labels: { en: 'Vegetarian', es: 'Vegetariano', fr: 'Végétarien' } },
            ],
          },
        ],
        keepDays: 90,
      },
      groups: [
        { mode: 'ONSITE', city: ONE, delegates: delegates(1, 5) },
        { mode: 'ONSITE', city: TWO, delegates: delegates(6, 3) },
        { mode: 'ONLINE', city: TWO, delegates: delegates(9, 2) },
      ],
    },
    {
      path: `/meetings/${NEXT_MEETING}`,
      event: { kind: 'MEETING', event: NEXT_MEETING },
      settings: {
        opensAt: `${inYears(1)}-02-01T08:00:00Z`,
        closesAt: `${inYears(1)}-04-30T21:59:00Z`,
        approval: true,
        places: [{ mode: 'ONSITE', capacity: 40 }, { mode: 'ONLINE' }],
        keepDays: 90,
      },
      groups: [],
    },
  ]
}

/** People who do not exist, by their numbers. @param {number} first @param {number} count */
function delegates(first, count) {
  return Array.from({ length: count }, (_, index) => ({
    name: `Delegate ${first + index} of the demonstration`,
    email: `delegate-${first + index}@demonstration.example.org`,
    language: ['en', 'es', 'fr'][index % 3],
  }))
}

/** The year that comes so many years after this one. @param {number} years */
function inYears(years) {
  return new Date().getUTCFullYear() + years
}

/** @param {string[]} clauses their ids */
export function pledges([libraries, commuting]) {
  const terms = {
    indicator: {
      names: { en: 'Hours in which a library is open', es: 'Horas de apertura', fr: 'Heures d’ouverture' },
      baseline: { value: 40, unit: 'hours a week', year: inYears(-2), source: 'Invented for the demonstration' },
      target: { value: 60, unit: 'hours a week', year: inYears(2), source: 'Invented for the demonstration' },
    },
    startsOn: `${inYears(-1)}-01-01`,
    dueOn: `${inYears(2)}-12-31`,
    milestones: [
      {
        titles: { en: 'The first place opens', es: 'Abre el primer lugar', fr: 'Le premier lieu ouvre' },
        dueOn: `${inYears(-1)}-06-30`,
      },
      {
        titles: {
          en: 'All places are open',
          es: 'Todos los lugares están abiertos',
          fr: 'Tous les lieux sont ouverts',
        },
        dueOn: `${inYears(2)}-06-30`,
      },
    ],
  }
  const later = {
    ...terms,
    dueOn: `${inYears(3)}-06-30`,
    milestones: terms.milestones.map((milestone, index) => ({ ...milestone, number: index + 1 })),
  }
  const submit = { to: 'SUBMITTED' }
  const publish = { to: 'PUBLISHED' }
  /** @param {string} city @param {string} clause @param {string} en @param {string} es @param {string} fr @param {{themes: string[], sdgs: number[]}} topics */
  const pledge = (city, clause, en, es, fr, topics) => ({
    city,
    declaration: DECLARATION,
    block: clause,
    sourceLanguage: 'en',
    titles: { en, es, fr },
    descriptions: {
      en: 'This commitment is invented. It shows what a commitment says: what the city does, where, for whom, and until when.',
      es: 'Este compromiso es inventado. Muestra lo que dice un compromiso: qué hace la ciudad, dónde, para quién y hasta cuándo.',
      fr: 'Cet engagement est inventé. Il montre ce que dit un engagement : ce que fait la ville, où, pour qui et jusqu’à quand.',
    },
    ...topics,
    department: 'Department of the demonstration',
    partners: ['Friends of the Demonstration Library'],
    resources: {
      en: 'Six posts that nobody holds.',
      es: 'Seis puestos que nadie ocupa.',
      fr: 'Six postes que personne n’occupe.',
    },
    ...terms,
  })
  return [
    {
      body: pledge(
        ONE,
        libraries,
        'Libraries open on Sundays',
        'Bibliotecas abiertas los domingos',
        'Des bibliothèques ouvertes le dimanche',
        LEARNING,
      ),
      moves: [submit, publish],
      reports: [
        accepted({ percentage: 40 }),
        { body: report({ percentage: 55, first: '07-01', last: '12-31' }), evidence: [], moves: [] },
      ],
      revisions: [
        { terms: later, note: 'Two libraries are rebuilt first.', moves: [{ to: 'ACCEPTED', note: 'Agreed.' }] },
      ],
    },
    {
      body: pledge(
        TWO,
        libraries,
        'A reading room in every district',
        'Una sala de lectura en cada distrito',
        'Une salle de lecture dans chaque quartier',
        INCLUSION,
      ),
      moves: [submit, publish],
      revisions: [{ terms: later, note: 'One district has no house yet.', moves: [] }],
      reports: [{ body: report({ percentage: 20 }), evidence: [LINK], moves: [submit] }],
    },
    {
      body: pledge(ONE, commuting, 'Podcasts for the tram', 'Pódcasts para el tranvía', 'Des podcasts pour le tram', LEARNING),
      moves: [submit],
    },
    {
      body: pledge(TWO, commuting, 'Lessons on the bus', 'Lecciones en el autobús', 'Des leçons dans le bus', LEARNING),
      moves: [
        submit,
        {
          to: 'CHANGES_REQUESTED',
          note: 'Nearly there.',
          comments: [{ pointer: '/indicator/target', text: 'From which year on?' }],
        },
      ],
    },
    {
      body: pledge(
        ONE,
        commuting,
        'Bicycles that tell stories',
        'Bicicletas que cuentan historias',
        'Des vélos qui racontent des histoires',
        CLIMATE,
      ),
      moves: [],
    },
    {
      body: pledge(
        TWO,
        libraries,
        'A library on a ship',
        'Una biblioteca en un barco',
        'Une bibliothèque sur un bateau',
        INCLUSION,
      ),
      moves: [submit, publish, { to: 'WITHDRAWN', reason: 'NO_RESOURCES', note: 'The ship was sold.' }],
    },
    {
      body: pledge(
        ONE,
        libraries,
        'Stories are read in every park',
        'Se leen cuentos en todos los parques',
        'On lit des histoires dans tous les parcs',
        INCLUSION,
      ),
      moves: [submit, publish],
      reports: [accepted({ percentage: 100, progress: 'COMPLETED', milestones: [1, 2], value: 61 })],
    },
    {
      body: pledge(
        TWO,
        commuting,
        'Lessons in the cable car',
        'Lecciones en el teleférico',
        'Des leçons dans le téléphérique',
        LEARNING,
      ),
      moves: [submit, publish],
      reports: [
        accepted({
          percentage: 10,
          progress: 'ABANDONED',
          reason: 'There is no cable car.',
          milestones: [],
          value: 40,
        }),
      ],
    },
    {
      body: pledge(
        ONE,
        libraries,
        'A workshop where everybody mends',
        'Un taller donde todo el mundo repara',
        'Un atelier où chacun répare',
        CLIMATE,
      ),
      moves: [submit, publish],
      reports: [
        {
          body: report({ percentage: 30 }),
          evidence: [LINK],
          moves: [
            submit,
            {
              to: 'CHANGES_REQUESTED',
              note: 'Nearly there.',
              comments: [{ pointer: '/indicatorValue', text: 'In which month was this counted?' }],
            },
          ],
        },
      ],
    },
    // What time makes of these two is for whoever runs the demonstration: one report is due, the other one overdue.
    {
      body: pledge(ONE, commuting, REPORT_DUE, 'Audioguías para caminar', 'Des audioguides pour marcher', LEARNING),
      moves: [submit, publish],
      extension: { months: 3, reason: 'The people who count are on leave.' },
    },
    {
      body: pledge(TWO, commuting, REPORT_OVERDUE, 'Mapas de lo que se aprende', 'Des cartes de ce qu’on apprend', NONE),
      moves: [submit, publish],
    },
  ]
}

/** What commitments of the demonstration are about; one names nothing, as some do. */
const LEARNING = { themes: ['lifelong-learning', 'skill-development'], sdgs: [4] }
const INCLUSION = { themes: ['inclusive-education', 'community-engagement'], sdgs: [4, 10] }
const CLIMATE = { themes: ['sustainability-practices'], sdgs: [11, 13] }
const NONE = { themes: [], sdgs: [] }

const LINK = {
  titles: {
    en: 'The count of the demonstration',
    es: 'El recuento de la demostración',
    fr: 'Le compte de la démonstration',
  },
  url: 'https://www.example.org/demonstration',
}

/**
 * A report that tells of a part of last year.
 *
 * @param {{percentage: number, progress?: string, reason?: string, milestones?: number[], value?: number, first?: string, last?: string}} wish
 */
function report({ percentage, progress = 'IN_PROGRESS', reason, milestones = [1], value = 48, first, last }) {
  const year = inYears(-1)
  return {
    sourceLanguage: 'en',
    from: `${year}-${first ?? '01-01'}`,
    to: `${year}-${last ?? '06-30'}`,
    percentage,
    progress,
    ...(reason ? { reason } : {}),
    indicatorValue: { value, unit: 'hours a week', year, source: 'Invented for the demonstration' },
    narratives: {
      en: 'This report is invented. It tells what was done, what went well, and what comes next.',
      es: 'Este informe es inventado. Cuenta qué se hizo, qué fue bien y qué viene ahora.',
      fr: 'Ce rapport est inventé. Il dit ce qui a été fait, ce qui a réussi et ce qui vient ensuite.',
    },
    milestones,
  }
}

/** @param {Parameters<typeof report>[0]} wish */
function accepted(wish) {
  return { body: report(wish), evidence: [LINK], moves: [{ to: 'SUBMITTED' }, { to: 'ACCEPTED' }] }
}
