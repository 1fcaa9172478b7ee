import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '@/api/generated'
import { CityLinkBySlug } from '@/features/city/public/CityLinkBySlug'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fact } from '@/ui/Fact'
import { LangText } from '@/ui/LangText'
import { Section } from '@/ui/Section'
import { WhenText } from '@/ui/WhenText'
import { useKindWords } from './useKindWords'

export function NetworkFacts({ network }: { network: Network }) {
  const { t } = useTranslation('network')
  const kinds = useKindWords()
  const format = useFormat()
  const { label } = useThemes()
  return (
    <Section title={t('facts')} isAside>
      <dl style={{ margin: 0 }}>
        <Fact label={t('kindLabel')}>{kinds.one(network.kind)}</Fact>
        {network.scope && (
          <Fact label={t('scope')}>
            <LangText map={network.scope} sourceLanguage={network.sourceLanguage} />
          </Fact>
        )}
        {network.founded && (
          <Fact label={t('founded')}>
            <WhenText when={network.founded} />
          </Fact>
        )}
        {network.secretariatCity && (
          <Fact label={t('secretariat')}>
            <CityLinkBySlug slug={network.secretariatCity} />
            {network.secretariatRole && (
              <>
                {', '}
                <LangText map={network.secretariatRole} sourceLanguage={network.sourceLanguage} />
              </>
            )}
          </Fact>
        )}
        {network.themes.length > 0 && <Fact label={t('themes')}>{format.list(network.themes.map(label))}</Fact>}
        {network.website && (
          <Fact label={t('website')}>
            <Anchor href={network.website} rel="noopener" inherit>
              {new URL(network.website).hostname}
            </Anchor>
          </Fact>
        )}
        {network.handles.length > 0 && (
          <Fact label={t('handles')}>
            {format.list(network.handles.map(({ platform, handle }) => (platform ? `${platform} ${handle}` : handle)))}
          </Fact>
        )}
      </dl>
    </Section>
  )
}
