from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_chemicals = resolve('chemicals')
    l_0_people = resolve('people')
    l_0_counts = resolve('counts')
    l_0_policies = resolve('policies')
    l_0_activity_keys = resolve('activity_keys')
    l_0_documents = resolve('documents')
    try:
        t_1 = environment.filters['_counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_counted' found.")
    try:
        t_2 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_3 = environment.filters['first_down']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'first_down' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Anything with a WHMIS label can burn, poison, or damage lungs and skin. WHMIS tells you how, if the label is on and the safety data sheet (SDS) is at hand. '
    if (undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals):
        pass
        yield 'We use '
        l_1_loop = missing
        for l_1_c, l_1_loop in LoopContext(t_1((undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals)), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, t_3(environment.getattr(l_1_c, 'product'))))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            elif (environment.getattr(l_1_loop, 'revindex0') == 1):
                pass
                yield ' and '
            else:
                pass
                yield ', '
        l_1_loop = l_1_c = missing
        yield ' The chemical inventory has the details.'
    else:
        pass
        yield 'Our usual work needs no such product; this program applies as soon as one is brought in.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who does what</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead'), 'name')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    else:
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    yield ' keeps the chemical inventory and the safety data sheets, and checks both against the trucks and the shop at least once a year.</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Supervisors</w:t></w:r><w:r><w:t xml:space="preserve"> see that the sheets are on site and that the crew knows the products of the day.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Everyone</w:t></w:r><w:r><w:t xml:space="preserve"> reads the label first, uses the gear it asks for, and brings no product to the job without its sheet. If you do not know what it is, do not use it.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Subcontractors</w:t></w:r><w:r><w:t xml:space="preserve"> bring the sheets for what they use near us, and we show them ours.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Buying</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Ask for the least harmful product that does the job. We get the supplier\'s sheet for it (OHS Code s. 404). A product whose sheet is missing may be stored while we actively look for it, for 120 days at most; ours stays closed until the sheet is here. What comes packaged for consumers needs no sheet and no new label (OHS Code s. 395), but people are trained in it like in any other product.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Labels</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Every container has its supplier label or a work site label you can read (OHS Code s. 398). One that cannot be read is replaced at once, and one that significant new information changes is brought up to date. What we make ourselves gets a work site label (OHS Code s. 399) and a sheet of our own (OHS Code s. 405).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">When you pour into another container, label it: product name, how to handle it safely, and that there is an SDS (OHS Code s. 400). No product ever goes into a drink bottle or food jar.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Stock without a label may be kept only while we actively seek the label, at most 120 days, with a placard (OHS Code s. 401), and the people there know what it is and what to do (OHS Code s. 398). Pipes and tank trucks are marked by colour, label or placard (OHS Code s. 402).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Safety data sheets</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">They are on paper or on a phone that works at the site, where everyone who may be exposed, and the health and safety committee or representative if there is one, can get at them without asking (OHS Code s. 407).'
    def t_6(fiter):
        for l_1_c in fiter:
            if environment.getattr(l_1_c, 'sds_location'):
                yield l_1_c
    l_1_loop = missing
    for l_1_c, l_1_loop in LoopContext(t_6(t_1((undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals))), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield ' Ours: '
            yield escape(t_2(context, environment.getattr(l_1_c, 'sds_location')))
            yield '.'
    l_1_loop = l_1_c = missing
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">We take the newest sheet when we buy, and bring ours up to date as soon as reasonably practicable, at most 90 days after we are given significant new information (OHS Code s. 406). We write the date of each sheet on the inventory.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Read four things before the first use: hazards, protective gear, first aid, spill.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Using and storing</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Fresh air, no food, no smoking, hands washed. Use the gear the sheet names: not every glove stops every product.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Store products closed, upright, locked in or tied down, apart from heat, sparks, food and from products they react with (OHS Code s. 27).'
    if (('flammables-fire' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or (undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals)):
        pass
        yield ' Fuel goes in approved cans, never in the cab with people.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    if ('substance-code-of-practice' in t_4(context, (undefined(name='documents') if l_0_documents is missing else l_0_documents), attribute='id')):
        pass
        yield 'Isocyanates, silica, lead and the like have a code of practice of their own in this tab (OHS Code s. 26).'
    else:
        pass
        yield 'If we ever keep more than 10 kg of a substance listed in Schedule 1, Table 1 of the Code, pure, or in a mixture of 0.1 % by weight or more that holds more than 10 kg of the substance, we write a code of practice for it first (OHS Code s. 26). The list is on the chemical inventory; isocyanates, crystalline silica, lead and asbestos are on it.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Spills, exposure, waste</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Get people out and upwind. Shut off the source and every flame, if you can do it safely.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Read the sheet. Small spill you know: gloves and absorbent, into a closed, labelled container. Big or unknown: stay away and call 911.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">On skin or in eyes: water at once, and keep rinsing as the sheet says. Get the first aider, and take the sheet along: the doctor is told all we know about the product (OHS Code s. 413).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Report it as an incident. Keep it out of drains and ditches.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Hazardous waste made on site is identified, and people are told how to handle it (OHS Code s. 396). It goes where the sheet and the municipality say.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Training</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Before someone works with or near a hazardous product, that person is trained in what labels and sheets say, in safe use, storage, handling and disposal, in how products in pipes and tanks are marked, in what to do when vapour or liquid escapes, and in emergencies (OHS Code s. 397). That means a general WHMIS course, and then our own products, at our own site, with a few questions at the end.'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative'):
        pass
        yield ' The health and safety representative'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
            yield ','
        yield ' is consulted when we set up the training.'
    yield ' The Code sets no number of years for a refresher. We check once a year that people still know it, and train again when a product or a sheet changes (our practice).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="whmis-program.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="whmis-program.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=49&3=51&5=74&7=89&16=93&21=108&22=112&30=119&33=129'