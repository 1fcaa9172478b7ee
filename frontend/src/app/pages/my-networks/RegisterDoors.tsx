import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'

/** For those who keep the register: cities, and for administrators also networks without parent and themes. */
export function RegisterDoors() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { keepsRegister, isAdmin } = useMe()
  const { bySlug } = useNetworks()
  if (!keepsRegister((slug) => !bySlug.get(slug)?.parent)) return null
  return (
    <Section title={t('register.title')}>
      <Text c="dimmed">{t('register.text')}</Text>
      <Group>
        <ButtonLink to="/$lang/cities/new" params={{ lang }} variant="default">
          {t('register.city')}
        </ButtonLink>
        {isAdmin && (
          <>
            <ButtonLink to="/$lang/networks/new" params={{ lang }} variant="default">
              {t('register.network')}
            </ButtonLink>
            <ButtonLink to="/$lang/themes" params={{ lang }} variant="default">
              {t('register.themes')}
            </ButtonLink>
          </>
        )}
      </Group>
    </Section>
  )
}
