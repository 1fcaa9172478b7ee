import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useEditing } from '@/lib/useEditing'
import { Offered } from '@/ui/Allowed'
import { FormNotices } from '@/ui/FormNotices'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { networkActionsQuery, networkQuery, useUpdateNetwork } from '../api'
import { NetworkForm } from '../form/NetworkForm'
import { fieldNames, languagesOf, type NetworkValues, networkSchema, toPatch, toValues } from '../form/networkValues'
import { useNetworkLabels } from '../form/useNetworkLabels'
import { useParents } from '../form/useParents'
import { useNetworks } from '../public/useNetworks'

/** Corrects what a network says of itself, for whoever runs it. */
export function EditNetworkPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={networkActionsQuery(slug)} operation="updateNetwork">
        <EditNetwork slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditNetwork({ slug }: { slug: string }) {
  const { t } = useTranslation('network')
  const params = { lang: useLanguage(), slug }
  const navigate = useNavigate()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { fullName } = useNetworks()
  const { network, etag } = useSuspenseQuery(networkQuery(slug)).data
  const [tags] = useState(() => languagesOf(network))
  const [initial] = useState(() => ({ values: toValues(network), etag }))
  const names = fieldNames(tags)
  const labels = useNetworkLabels(tags)
  const form = useForm<NetworkValues>({
    defaultValues: initial.values,
    resolver: zodResolver(networkSchema(t, format.language)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useUpdateNetwork(slug)
  const editing = useEditing({
    form,
    key: `network:${slug}`,
    names,
    initial,
    save: async (base, values) => {
      const patch = toPatch(base.values, values)
      if (patch) await mutateAsync({ patch, etag: base.etag })
    },
    readAgain: async () => {
      const now = await queryClient.fetchQuery({ ...networkQuery(slug), staleTime: 0 })
      return { values: toValues(now.network), etag: now.etag }
    },
  })

  async function save(values: NetworkValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    await navigate({ to: '/$lang/networks/$slug', params })
  }

  return (
    <Page title={t('form.title', { name: fullName(slug) })} lead={t('form.lead')} width="read">
      <NetworkForm
        form={form}
        labels={labels}
        tags={tags}
        isNew={false}
        parents={useParents(slug)}
        isSaving={isPending}
        onSubmit={(values) => void save(values)}
        problem={<FormNotices form={form} labels={labels} sending={editing} show={shown} />}
        cancel={
          <ButtonLink to="/$lang/networks/$slug" params={params} variant="subtle" onClick={editing.discard}>
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}

/** The value of a field in words. */
function shown(_: string, value: unknown) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
