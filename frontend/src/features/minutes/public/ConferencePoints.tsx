import { List, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { conferenceActionsQuery } from '@/features/conference/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { pointsQuery } from '../api'
import { PointLine } from '../parts/PointLine'

/** What a conference agreed is to be done; nothing while there is nothing, but for whoever may write it down. */
export function ConferencePoints({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const lang = useLanguage()
  const { isSignedIn } = useSignIn()
  const { data } = useQuery(pointsQuery({ conference: slug, sort: 'number' }))
  const { data: actions = [] } = useQuery({ ...conferenceActionsQuery(slug), enabled: isSignedIn })
  const points = data?.items ?? []
  const mayWrite = actions.some(({ action }) => action === 'createConferenceActionPoint')
  if (points.length === 0 && !mayWrite) return null
  return (
    <Section title={t('points')}>
      <Stack gap="md" align="flex-start">
        {points.length > 0 && (
          <List type="ordered" spacing="xs">
            {points.map((point) => (
              <List.Item key={point.id} value={point.number}>
                <PointLine point={point} />
              </List.Item>
            ))}
          </List>
        )}
        {mayWrite && (
          <ButtonLink
            to="/$lang/conferences/$slug/action-points"
            params={{ lang, slug }}
            variant="default"
            data-print="no"
          >
            {t('conference.write')}
          </ButtonLink>
        )}
      </Stack>
    </Section>
  )
}
