import { registerToolkit } from '../toolkit';
import { connect } from './host';
import { Panel } from './panel';

registerToolkit();
new Panel(document.getElementById('panel')!, connect()).start();
