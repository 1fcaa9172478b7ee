import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { hasProgrammeQuery } from '../api'
import type { EventKey } from '../public/events'

interface MyProgrammeLinkProps {
  event: EventKey
  /** How the delegate came here: signed in, or by the personal link. */
  way: { id: string } | { code: string }
}

/** The way to the sessions that a delegate chooses, where the event has any. */
export function MyProgrammeLink({ event, way }: MyProgrammeLinkProps) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const { data: hasProgramme } = useQuery(hasProgrammeQuery(event))
  if (!hasProgramme) return null
  return (
    <div data-print="no">
      {'code' in way ? (
        <ButtonLink to="/$lang/my-programme" params={{ lang }} hash={way.code} variant="default">
          {t('one.programme')}
        </ButtonLink>
      ) : (
        <ButtonLink to="/$lang/registrations/$id/programme" params={{ lang, id: way.id }} variant="default">
          {t('one.programme')}
        </ButtonLink>
      )}
    </div>
  )
}
