import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { ConferenceLink } from '@/features/conference/public/ConferenceLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fact } from '@/ui/Fact'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { useDeclarationWords } from './useDeclarationWords'

/** What is known of a declaration besides its text. */
export function DeclarationFacts({ declaration }: { declaration: Declaration }) {
  const { t, i18n } = useTranslation('declaration')
  const words = useDeclarationWords()
  const format = useFormat()
  const { version, commitments } = declaration
  const signable = version?.translations.filter(({ status }) => status === 'ORIGINAL' || status === 'REVIEWED') ?? []
  const unit = (name: string) =>
    i18n.exists(`declaration:unit.${name}_other`)
      ? t(`unit.${name as 'principles'}`, { count: commitments?.value ?? 0 })
      : `${format.number(commitments?.value ?? 0)} ${name}`
  return (
    <Section title={t('facts')} isAside>
      <dl style={{ margin: 0 }}>
        <Fact label={t('fact.kind')}>{words.kind(declaration.kind)}</Fact>
        <Fact label={t('fact.year')}>{declaration.year}</Fact>
        <Fact label={t('fact.issuer')}>
          <NetworkLink slug={declaration.issuer.slug} />
        </Fact>
        {declaration.conference && (
          <Fact label={t('fact.conference')}>
            <ConferenceLink conference={declaration.conference} />
          </Fact>
        )}
        {declaration.hasText && declaration.state !== 'DRAFT' && (
          <Fact label={t('fact.signatures')}>
            <AppLink to="." search hash="signatories">
              {t('signatures', { count: declaration.signatures })}
            </AppLink>
          </Fact>
        )}
        {commitments && (
          <Fact label={t('fact.commitments')}>
            {unit(commitments.unit)}
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {[commitments.note, commitments.source].filter(Boolean).join(' · ')}
            </Text>
          </Fact>
        )}
        {signable.length > 0 && (
          <Fact label={t('fact.languages')}>
            {format.list(signable.map(({ language }) => format.language(language)))}
          </Fact>
        )}
      </dl>
    </Section>
  )
}
