import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MeetingListItem } from '@/api/generated'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Task } from '@/ui/Task'
import { meetingGapsQuery, openMeetingsQuery } from '../api'
import { GapLink } from '../parts/GapLink'
import { type GapCode, isKnownGap } from '../parts/gapWays'

/** How many meetings ahead are looked into; those that were held and are not closed are all of them. */
const most = 2

/** The meetings of a network that want something: those that were held and not closed, and the next with what they lack. */
export function MeetingTasks({ network }: { network: string }) {
  const { data = [] } = useQuery(openMeetingsQuery(network))
  const held = data.filter(({ state }) => state === 'HELD')
  const ahead = data.filter(({ state }) => state !== 'HELD').slice(0, most)
  const meetings = [...held.slice(-5), ...ahead]
  const gaps = useQueries({ queries: meetings.map(({ slug }) => meetingGapsQuery(slug)) })
  return meetings.map((meeting, index) => {
    const known = gaps[index]?.data?.flatMap(({ code }) => (isKnownGap(code) ? [code] : []))
    // A meeting of the past that was entered as held asks for nothing.
    if (!known || (meeting.state === 'HELD' && known.length === 0)) return null
    return <MeetingTask key={meeting.slug} meeting={meeting} gaps={known} />
  })
}

function MeetingTask({ meeting, gaps }: { meeting: MeetingListItem; gaps: GapCode[] }) {
  const { t } = useTranslation('meeting')
  const { t: ui } = useTranslation('ui')
  const lang = useLanguage()
  const format = useFormat()
  const { slug, titles, sourceLanguage, when } = meeting
  const lacks = gaps.map((code) => t(`gap.${code}.short`))
  const [first] = gaps
  return (
    <Task
      title={usePickText()(titles, sourceLanguage)}
      why={[
        printWhen(when.edtf ?? '', localeOf(lang), ui),
        lacks.length > 0 ? t('task.lacks', { what: format.list(lacks) }) : t('task.lacksNothing'),
      ].join(' · ')}
      action={
        first && gaps.length === 1 ? (
          <GapLink slug={slug} code={first} />
        ) : (
          <ButtonLink to="/$lang/meetings/$slug" params={{ lang, slug }} variant="default">
            {t('task.open')}
          </ButtonLink>
        )
      }
    />
  )
}
