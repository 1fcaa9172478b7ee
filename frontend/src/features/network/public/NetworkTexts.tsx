import { useTranslation } from 'react-i18next'
import type { Network } from '@/api/generated'
import { MarkdownText } from '@/ui/MarkdownText'
import { Section } from '@/ui/Section'

/** What the network says of itself: what it is, what a member has of it, how a city joins. */
export function NetworkTexts({ network }: { network: Network }) {
  const { t } = useTranslation('network')
  return (['about', 'benefits', 'joining'] as const).map((name) => {
    const text = network[name]
    return (
      text && (
        <Section key={name} title={t(name)}>
          <MarkdownText map={text} sourceLanguage={network.sourceLanguage} />
        </Section>
      )
    )
  })
}
