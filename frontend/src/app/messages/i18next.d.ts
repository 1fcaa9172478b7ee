import type app from '@/app/messages/en.json'
import type access from '@/features/access/messages/en.json'
import type activity from '@/features/activity/messages/en.json'
import type adherence from '@/features/adherence/messages/en.json'
import type agenda from '@/features/agenda/messages/en.json'
import type city from '@/features/city/messages/en.json'
import type declaration from '@/features/declaration/messages/en.json'
import type declarationEditor from '@/features/declaration-editor/messages/en.json'
import type directory from '@/features/directory/messages/en.json'
import type file from '@/features/file/messages/en.json'
import type meeting from '@/features/meeting/messages/en.json'
import type membership from '@/features/membership/messages/en.json'
import type network from '@/features/network/messages/en.json'
import type search from '@/features/search/messages/en.json'
import type signing from '@/features/signing/messages/en.json'
import type theme from '@/features/theme/messages/en.json'
import type ui from '@/ui/messages/en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      access: typeof access
      activity: typeof activity
      adherence: typeof adherence
      agenda: typeof agenda
      app: typeof app
      city: typeof city
      declaration: typeof declaration
      'declaration-editor': typeof declarationEditor
      directory: typeof directory
      file: typeof file
      meeting: typeof meeting
      membership: typeof membership
      network: typeof network
      search: typeof search
      signing: typeof signing
      theme: typeof theme
      ui: typeof ui
    }
  }
}
