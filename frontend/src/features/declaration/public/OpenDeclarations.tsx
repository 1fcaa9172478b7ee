import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { declarationsInStateQuery } from '../api'
import { DeclarationLink } from './DeclarationLink'

const most = 3

/** The declarations that cities can sign now; nothing where there is none. */
export function OpenDeclarations() {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const { data = [] } = useQuery(declarationsInStateQuery('OPEN'))
  if (data.length === 0) return null
  return (
    <Section title={t('openNow.title')}>
      <List listStyleType="none" spacing="sm">
        {data.slice(0, most).map((declaration) => (
          <List.Item key={declaration.slug}>
            <Text component="span" fw={600}>
              <DeclarationLink declaration={declaration} />
            </Text>
            {' · '}
            <NetworkLink slug={declaration.issuer.slug} isShort />
          </List.Item>
        ))}
      </List>
      {data.length > most && (
        <Text>
          <AppLink to="/$lang/declarations" params={{ lang }}>
            {t('openNow.all', { count: data.length })}
          </AppLink>
        </Text>
      )}
    </Section>
  )
}
