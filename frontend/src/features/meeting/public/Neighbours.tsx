import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'

/** The ways to the meeting before and the one after. */
export function Neighbours({ meeting: { previous, next } }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  if (!previous && !next) return null
  return (
    <Group gap="lg" data-print="no">
      {previous && (
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug: previous }}>
          {t('previous')}
        </AppLink>
      )}
      {next && (
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug: next }}>
          {t('next')}
        </AppLink>
      )}
    </Group>
  )
}
