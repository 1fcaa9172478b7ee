import type app from '@/app/messages/en.json'
import type about from '@/features/about/messages/en.json'
import type access from '@/features/access/messages/en.json'
import type activity from '@/features/activity/messages/en.json'
import type adherence from '@/features/adherence/messages/en.json'
import type missing from '@/features/adherence/missing/messages/en.json'
import type agenda from '@/features/agenda/messages/en.json'
import type city from '@/features/city/messages/en.json'
import type commitment from '@/features/commitment/messages/en.json'
import type commitmentEntry from '@/features/commitment-entry/messages/en.json'
import type conference from '@/features/conference/messages/en.json'
import type convocation from '@/features/convocation/messages/en.json'
import type declaration from '@/features/declaration/messages/en.json'
import type declarationEditor from '@/features/declaration-editor/messages/en.json'
import type directory from '@/features/directory/messages/en.json'
import type file from '@/features/file/messages/en.json'
import type home from '@/features/home/messages/en.json'
import type follow from '@/features/inbox/follow/messages/en.json'
import type inbox from '@/features/inbox/messages/en.json'
import type meeting from '@/features/meeting/messages/en.json'
import type apply from '@/features/membership/apply/messages/en.json'
import type deciding from '@/features/membership/deciding/messages/en.json'
import type membership from '@/features/membership/messages/en.json'
import type minutes from '@/features/minutes/messages/en.json'
import type network from '@/features/network/messages/en.json'
import type programme from '@/features/programme/messages/en.json'
import type progress from '@/features/progress/messages/en.json'
import type desk from '@/features/registration/desk/messages/en.json'
import type door from '@/features/registration/door/messages/en.json'
import type registration from '@/features/registration/messages/en.json'
import type search from '@/features/search/messages/en.json'
import type signing from '@/features/signing/messages/en.json'
import type theme from '@/features/theme/messages/en.json'
import type refusals from '@/lib/refusals/messages/en.json'
import type ui from '@/ui/messages/en.json'
import type whenField from '@/ui/when-field/messages/en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      about: typeof about
      access: typeof access
      activity: typeof activity
      adherence: typeof adherence
      agenda: typeof agenda
      app: typeof app
      apply: typeof apply
      city: typeof city
      commitment: typeof commitment
      'commitment-entry': typeof commitmentEntry
      conference: typeof conference
      convocation: typeof convocation
      deciding: typeof deciding
      declaration: typeof declaration
      'declaration-editor': typeof declarationEditor
      desk: typeof desk
      door: typeof door
      directory: typeof directory
      file: typeof file
      follow: typeof follow
      home: typeof home
      inbox: typeof inbox
      meeting: typeof meeting
      membership: typeof membership
      minutes: typeof minutes
      missing: typeof missing
      network: typeof network
      progress: typeof progress
      refusals: typeof refusals
      programme: typeof programme
      registration: typeof registration
      search: typeof search
      signing: typeof signing
      theme: typeof theme
      ui: typeof ui
      'when-field': typeof whenField
    }
  }
}
