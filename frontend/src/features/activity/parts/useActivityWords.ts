import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'

/** The client by which the first records came in; nobody acted then, so no role is named. */
const loader = 'paideia-loader'

/** Changes in words. What this app has no words for yet is said to be a change. */
export function useActivityWords() {
  const { t, i18n } = useTranslation('activity')
  const { t: ofUi } = useTranslation('ui')
  const format = useFormat()
  const isKnown = (key: string) => isSentence(i18n.getResource(i18n.language, 'activity', key))
  const known = (key: string, network = '', count = 1) =>
    isKnown(key) || isKnown(`${key}_other`)
      ? t(key as 'action.DECLARATION.CREATED', { network, count, number: format.number(count) })
      : undefined
  return {
    /** What was done, to so many records at once. */
    what: (activity: Activity, network: string, count: number) => {
      const sentence =
        sentenceKeys(activity)
          .map((key) => known(key, network, count))
          .find(Boolean) ?? t('action.other')
      const fields = activity.changes.flatMap(({ field }) => known(`field.${field}`) ?? [])
      const isListed = activity.action === 'UPDATED' && fields.length > 0
      return isListed ? sentence + ofUi('colon') + format.list([...new Set(fields)]) : sentence
    },
    who: ({ client, person, role }: Activity['actor']) =>
      client === loader ? t('import') : (person?.name ?? known(`role.${role}`) ?? role),
  }
}

function isSentence(message: unknown): message is string {
  return typeof message === 'string'
}

/** The keys under which a sentence may stand, the most telling first. */
export function sentenceKeys({ action, record, changes }: Activity): string[] {
  const state = changes.find(({ field }) => field === 'state')
  const kind = `action.${record.kind}`
  // A record that begins in a state did not come to it here: it was so before.
  if (state && state.before === undefined && state.after === 'ADMITTED') return [`${kind}.RECORDED`, `${kind}.CREATED`]
  return state ? [`${kind}.${action}.${String(state.after)}`, `${kind}.${action}`] : [`${kind}.${action}`]
}
