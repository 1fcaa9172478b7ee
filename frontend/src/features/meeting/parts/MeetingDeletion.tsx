import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { EndButton } from '@/ui/EndButton'
import { usePickText } from '@/ui/LangText'
import { meetingQuery } from '../api'
import { removeMeeting } from '../changes'

/** Takes away a meeting that was entered by mistake and that nothing hangs on. */
export function MeetingDeletion({ meeting: { slug, titles, sourceLanguage, network } }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  const navigate = useNavigate()
  const title = usePickText()(titles, sourceLanguage)
  const { data } = useQuery(meetingQuery(slug))
  const queryClient = useQueryClient()

  async function remove() {
    await removeMeeting(slug, data?.etag)
    await navigate({ to: '/$lang/networks/$slug', params: { lang, slug: network.slug } })
    await Promise.all(['meetings', 'agenda'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
    announce(t('deletion.done'))
  }

  return (
    <div>
      <EndButton
        variant="subtle"
        color="red"
        label={t('deletion.do')}
        question={t('deletion.question', { title })}
        consequence={t('deletion.then')}
        onConfirm={remove}
      />
    </div>
  )
}
