import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ForMe } from '../ForMe'

interface RunsNetworkProps {
  slug: string
  children: ReactNode
}

/** What only those see who run a network, or one above it. */
export function RunsNetwork(props: RunsNetworkProps) {
  return (
    <ForMe>
      <IfRun {...props} />
    </ForMe>
  )
}

function IfRun({ slug, children }: RunsNetworkProps) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { runs } = useMe()
  const { lineage, fullName } = useNetworks()
  if (runs(lineage(slug))) return children
  return (
    <Page title={t('notYours.title', { name: fullName(slug) })} lead={t('notYours.lead')} width="read">
      <div>
        <ButtonLink to="/$lang/networks/$slug" params={{ lang, slug }}>
          {t('notYours.page')}
        </ButtonLink>
      </div>
    </Page>
  )
}
