import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { useCreateCity } from '../api'
import { RecordFields } from '../form/RecordFields'
import { fieldNames, languagesOf, type RecordValues, recordSchema, toNewCity, toValues } from '../form/recordValues'
import { useRecordLabels } from '../form/useRecordLabels'

/** Enters a city that no network has named before, for the secretariat of a root network. */
export function NewCityPage() {
  const { keepsRegister, isPending } = useMe()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : keepsRegister(() => true)}>
        <CityCreate />
      </Allowed>
    </SignedIn>
  )
}

function CityCreate() {
  const { t } = useTranslation('city')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const empty = toValues({ sourceLanguage: lang })
  const form = useForm<RecordValues>({
    defaultValues: empty,
    resolver: zodResolver(recordSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf({ sourceLanguage: form.watch('sourceLanguage') })
  const names = fieldNames(tags)
  const labels = useRecordLabels(tags)
  const { mutateAsync, isPending } = useCreateCity()
  const sending = useSending({
    form,
    key: 'new-city',
    names: names,
    initial: empty,
    send: async (values) => {
      const { data } = await mutateAsync(toNewCity(values))
      announce(t('record.created'))
      await navigate({ to: '/$lang/cities/$slug', params: { lang, slug: data.slug } })
    },
  })

  return (
    <EditPage
      title={t('record.newTitle')}
      lead={t('record.newLead')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('record.create')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/cities', params: { lang } }}
    >
      <RecordFields form={form} labels={labels} tags={tags} isNew />
    </EditPage>
  )
}
