import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NetworkListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { WhenText } from '@/ui/WhenText'
import { MemberCount } from '../public/MemberCount'
import { NetworkLink } from '../public/NetworkLink'
import { NetworkMark } from '../public/NetworkMark'
import type { NetworkNode } from '../public/networkTree'
import { useKindWords } from '../public/useKindWords'
import { useNetworks } from '../public/useNetworks'
import classes from './NetworkBranch.module.css'

/** A root network with what is part of it, by kind. */
export function NetworkBranch({ node: { network, children } }: { node: NetworkNode }) {
  const kindWords = useKindWords()
  const { colour, fullName } = useNetworks()
  const format = useFormat()
  const kinds = [...new Set(children.map((child) => child.network.kind))]
  const byName = (a: NetworkNode, b: NetworkNode) => format.compare(fullName(a.network.slug), fullName(b.network.slug))
  return (
    <section className={classes.branch} style={{ borderColor: colour(network.slug) }}>
      <Title order={2}>
        <Group gap="xs" wrap="nowrap" align="baseline" component="span">
          <NetworkMark colour={colour(network.slug)} />
          <NetworkLink slug={network.slug} />
        </Group>
      </Title>
      <Line network={network} />
      {kinds.map((kind) => (
        <Stack key={kind} gap="xs" mt="md">
          <Title order={3}>{kindWords.many(kind)}</Title>
          <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} spacing="xs" className={classes.list}>
            {children
              .filter((child) => child.network.kind === kind)
              .sort(byName)
              .map((child) => (
                <Leaf key={child.network.slug} node={child} byName={byName} />
              ))}
          </SimpleGrid>
        </Stack>
      ))}
    </section>
  )
}

/** A network within another, with those that are part of it in turn, however deep. */
function Leaf({ node: { network, children }, byName }: { node: NetworkNode; byName: Order }) {
  return (
    <li>
      <NetworkLink slug={network.slug} />
      <Line network={network} />
      {children.length > 0 && (
        <ul className={classes.within}>
          {[...children].sort(byName).map((child) => (
            <Leaf key={child.network.slug} node={child} byName={byName} />
          ))}
        </ul>
      )}
    </li>
  )
}

type Order = (a: NetworkNode, b: NetworkNode) => number

function Line({ network }: { network: NetworkListItem }) {
  const { t } = useTranslation('network')
  const pick = usePickText()
  const scope = pick(network.scope, network.sourceLanguage)
  return (
    <Text size="sm" c="dimmed">
      <MemberCount network={network} />
      {[network.shortName, scope].filter(Boolean).map((part) => ` · ${part}`)}
      {network.founded && (
        <>
          {' · '}
          {t('foundedIn')} <WhenText when={network.founded} />
        </>
      )}
    </Text>
  )
}
