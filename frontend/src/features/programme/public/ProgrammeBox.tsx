import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { eventActionsQuery } from '@/features/registration/public/actions'
import type { EventKey } from '@/features/registration/public/events'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { programmeSizeQuery } from '../lists'

/** On the page of an event: the way to its programme, and for those who run it the way to build one. */
export function ProgrammeBox({ event }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const params = { lang: useLanguage(), slug: event.slug }
  const { isSignedIn } = useSignIn()
  const { data: size = 0 } = useQuery(programmeSizeQuery(event))
  const { data: actions = [] } = useQuery({ ...eventActionsQuery(event), enabled: isSignedIn })
  const mayArrange = isSignedIn && actions.some(({ action }) => action === 'createSession')
  if (size === 0 && !mayArrange) return null
  return (
    <Section title={t('box.title')}>
      <Text>{size > 0 ? t('box.sessions', { count: size }) : t('box.none')}</Text>
      <Group data-print="no">
        <ButtonLink to={`/$lang/${event.kind}/$slug/programme`} params={params} variant="default">
          {t(size > 0 ? 'box.open' : 'box.build')}
        </ButtonLink>
      </Group>
    </Section>
  )
}
